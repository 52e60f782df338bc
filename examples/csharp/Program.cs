using System;
using System.Threading;
using System.Threading.Tasks;

namespace Musen.Example
{
    /// <summary>
    /// Follows the log of a musen, sends one message through a radio, and shows the states of the message. Ctrl+C ends it.
    /// </summary>
    static class Program
    {
        const string Usage = "usage: MusenExample URL [RADIO [DESTINATION] TEXT]\n"
            + "for example: MusenExample http://127.0.0.1:8730 kiss-demo OH2XYZ-9 \"Hello from C#\"\n"
            + "An access key is taken from MUSEN_TOKEN.";

        static int Main(string[] args)
        {
            if (args.Length < 1 || args.Length == 2 || args.Length > 4 || !args[0].StartsWith("http"))
            {
                Console.Error.WriteLine(Usage);
                return 2;
            }
            using (var stop = new CancellationTokenSource())
            {
                Console.CancelKeyPress += (sender, e) =>
                {
                    e.Cancel = true;
                    stop.Cancel();
                };
                try
                {
                    Follow(args, stop.Token).GetAwaiter().GetResult();
                    return 0;
                }
                catch (OperationCanceledException)
                {
                    return 0;
                }
                catch (MusenException e)
                {
                    Console.Error.WriteLine(e.Message);
                    return 1;
                }
            }
        }

        static async Task Follow(string[] args, CancellationToken stop)
        {
            var stream = new MusenStream(args[0], Environment.GetEnvironmentVariable("MUSEN_TOKEN"));
            var request = ReadRequest(args);
            // All attempts have the same key, so the message is sent once even if the connection is lost.
            var key = Guid.NewGuid().ToString();
            string sentId = null;

            stream.Subscribed = async after =>
            {
                Say("following after " + after);
                if (request != null && sentId == null) await stream.Send(request, key, stop);
            };
            stream.Accepted = message =>
            {
                sentId = message.Id;
                Say("accepted " + message.Id + ": " + message.State);
            };
            stream.Happened = e =>
            {
                if (e.Type == "message.received") Say(e.Seq + " received " + Describe(e.Message));
                else if (e.Type == "message.queued") Say(e.Seq + " queued " + e.Message.Id + " " + Describe(e.Message));
                else if (e.Type == "message.state-changed") Say(e.Seq + " message " + e.Message.Id + " is " + State(e.Message));
                else Say(e.Seq + " " + e.Type);
            };
            stream.Missed = (from, to) => Say("the events " + from + " to " + to + " are not kept any more");
            stream.Lost = (why, pause) => Say("cut off (" + why + "); again in " + pause.TotalMilliseconds + " ms");
            await stream.Run(stop);
        }

        static MessageRequest ReadRequest(string[] args)
        {
            if (args.Length < 3) return null;
            return new MessageRequest
            {
                RadioId = args[1],
                Destination = args.Length == 4 ? args[2] : null,
                Payload = new Payload { Encoding = "text", Data = args[args.Length - 1] },
            };
        }

        static string Describe(Message message)
        {
            var to = message.Destination == null ? "" : " > " + message.Destination;
            var from = message.Source == null ? "" : " " + message.Source;
            return message.RadioId + from + to + ": " + message.Payload.Encoding + " " + message.Payload.Data;
        }

        static string State(Message message)
        {
            return message.State + (message.Final ? ", for good" : "") + (message.Detail == null ? "" : ": " + message.Detail);
        }

        static void Say(string line)
        {
            Console.WriteLine(line);
        }
    }
}
