using System;
using System.IO;
using System.Net.WebSockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Musen.Example
{
    /// <summary>
    /// The log of a musen over a WebSocket, for as long as it takes: when the connection is lost, it is made anew and the log goes on after
    /// the last event, so that none is missed and none comes twice.
    /// </summary>
    class MusenStream
    {
        static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(250);
        static readonly TimeSpan LastRetry = TimeSpan.FromSeconds(10);

        readonly Uri uri;
        readonly string token;
        ClientWebSocket socket;
        long? cursor;
        string epoch;

        /// <param name="service">Where musen is, for example http://127.0.0.1:8730.</param>
        /// <param name="token">An access key, or null.</param>
        public MusenStream(string service, string token)
        {
            uri = new Uri(service.TrimEnd('/').Replace("http", "ws") + "/v1/stream");
            this.token = token;
        }

        /// <summary>The connection is made, and events come from here on: after this seq, of this store.</summary>
        public Func<long, string, Task> Subscribed = (after, ofEpoch) => Task.CompletedTask;
        public Action<Event> Happened = e => { };
        /// <summary>These are not kept any more, from and to included.</summary>
        public Action<long, long> Missed = (from, to) => { };
        /// <summary>A message was accepted: the answer to <see cref="Send"/>.</summary>
        public Action<Message> Accepted = message => { };
        /// <summary>The connection is lost, and tried again after this time.</summary>
        public Action<string, TimeSpan> Lost = (why, pause) => { };

        /// <exception cref="MusenException">The service refuses, and would do so again.</exception>
        public async Task Run(CancellationToken stop)
        {
            var pause = FirstRetry;
            while (true)
            {
                var why = "The service closed the connection.";
                using (socket = new ClientWebSocket())
                {
                    socket.Options.AddSubProtocol("musen.v1");
                    if (token != null) socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
                    try
                    {
                        await socket.ConnectAsync(uri, stop);
                        for (var text = await Receive(stop); text != null; text = await Receive(stop))
                        {
                            pause = FirstRetry;
                            await Take(Json.Read<ServerFrame>(text), stop);
                        }
                    }
                    catch (Exception e) when (e is WebSocketException || e is IOException)
                    {
                        why = e.Message;
                    }
                }
                Lost(why, pause);
                await Task.Delay(pause, stop);
                pause = pause + pause < LastRetry ? pause + pause : LastRetry;
            }
        }

        /// <summary>
        /// Puts a message into the outbox. The same key never sends twice: after a lost connection, send it again under the same key.
        /// </summary>
        public Task Send(MessageRequest message, string idempotencyKey, CancellationToken stop)
        {
            return Say(Json.Write(new SendFrame { Message = message, IdempotencyKey = idempotencyKey }), stop);
        }

        async Task Take(ServerFrame frame, CancellationToken stop)
        {
            switch (frame.Type)
            {
                case "hello":
                    epoch = epoch ?? frame.Epoch;
                    await Say(Json.Write(new SubscribeFrame { After = cursor, Epoch = epoch }), stop);
                    break;
                case "result":
                    if (frame.Command == "send") Accepted(frame.Message);
                    if (frame.Command != "subscribe") break;
                    cursor = cursor ?? frame.After ?? 0;
                    await Subscribed(cursor.Value, epoch);
                    break;
                case "events":
                    foreach (var e in frame.Items)
                    {
                        Happened(e);
                        cursor = e.Seq;
                    }
                    cursor = frame.NextAfter;
                    break;
                case "gap":
                    Missed(frame.From, frame.To);
                    cursor = frame.To;
                    break;
                case "error":
                    if (frame.Problem.Status < 500 && frame.Problem.Status != 429) throw new MusenException(frame.Problem);
                    // What the service cannot do now it may do later: what is not done is asked for again on the next connection.
                    throw new IOException(frame.Problem.Detail ?? frame.Problem.Code);
                // "bye" is followed by the end of the connection.
            }
        }

        Task Say(string text, CancellationToken stop)
        {
            var bytes = new ArraySegment<byte>(Encoding.UTF8.GetBytes(text));
            return socket.SendAsync(bytes, WebSocketMessageType.Text, true, stop);
        }

        /// <summary>The next whole message; null when the service has closed the connection.</summary>
        async Task<string> Receive(CancellationToken stop)
        {
            var chunk = new ArraySegment<byte>(new byte[64 * 1024]);
            using (var whole = new MemoryStream())
            {
                while (true)
                {
                    var part = await socket.ReceiveAsync(chunk, stop);
                    if (part.MessageType == WebSocketMessageType.Close) return null;
                    whole.Write(chunk.Array, 0, part.Count);
                    if (part.EndOfMessage) return Encoding.UTF8.GetString(whole.ToArray());
                }
            }
        }
    }

    /// <summary>The service refused.</summary>
    class MusenException : Exception
    {
        public MusenException(Problem problem) : base(problem.Code + ": " + problem.Detail) { }
    }
}
