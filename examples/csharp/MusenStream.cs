using System;
using System.IO;
using System.Net.WebSockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Musen.Example
{
    /// <summary>
    /// Follows the log of a musen over a WebSocket. After a lost connection it reconnects and continues after the last event, so that no
    /// event is missed or repeated.
    /// </summary>
    class MusenStream
    {
        static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(250);
        static readonly TimeSpan LastRetry = TimeSpan.FromSeconds(10);

        readonly Uri uri;
        readonly string token;
        ClientWebSocket socket;
        string cursor;
        long lastSeq;

        /// <param name="service">URL of the service, for example http://127.0.0.1:8730.</param>
        /// <param name="token">An access key, or null.</param>
        public MusenStream(string service, string token)
        {
            uri = new Uri(service.TrimEnd('/').Replace("http", "ws") + "/v1/stream");
            this.token = token;
        }

        /// <summary>Called when the subscription starts, with the cursor after which events follow.</summary>
        public Func<string, Task> Subscribed = after => Task.CompletedTask;
        public Action<Event> Happened = e => { };
        /// <summary>Called when retention has deleted events, with the first and the last deleted seq.</summary>
        public Action<long, long> Missed = (from, to) => { };
        /// <summary>Called when a message was accepted, as the answer to <see cref="Send"/>.</summary>
        public Action<Message> Accepted = message => { };
        /// <summary>Called when the connection is lost, with the reason and the time until the next attempt.</summary>
        public Action<string, TimeSpan> Lost = (why, pause) => { };

        /// <exception cref="MusenException">The service refused the request permanently.</exception>
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
        /// Puts a message into the outbox. After a lost connection, send it again with the same key: the service sends it only once.
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
                    await Say(Json.Write(new SubscribeFrame { Cursor = cursor }), stop);
                    break;
                case "result":
                    if (frame.Command == "send") Accepted(frame.Message);
                    if (frame.Command != "subscribe") break;
                    cursor = frame.Cursor;
                    await Subscribed(cursor);
                    break;
                case "events":
                    foreach (var e in frame.Items)
                    {
                        // An exception in the middle of a frame does not move the cursor: its first events come again.
                        if (e.Seq > lastSeq) Happened(e);
                        lastSeq = Math.Max(lastSeq, e.Seq);
                    }
                    cursor = frame.NextCursor;
                    break;
                case "gap":
                    Missed(frame.From, frame.To);
                    cursor = frame.NextCursor;
                    break;
                case "error":
                    if (frame.Problem.Status < 500 && frame.Problem.Status != 429) throw new MusenException(frame.Problem);
                    // A temporary error: the next connection repeats the commands that have no result yet.
                    throw new IOException(frame.Problem.Detail ?? frame.Problem.Code);
                // After "bye" the service closes the connection.
            }
        }

        Task Say(string text, CancellationToken stop)
        {
            var bytes = new ArraySegment<byte>(Encoding.UTF8.GetBytes(text));
            return socket.SendAsync(bytes, WebSocketMessageType.Text, true, stop);
        }

        /// <summary>Returns the next complete message; null if the service has closed the connection.</summary>
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
