using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace Musen.Example
{
    // The part of the contract that this program uses (ServerFrame, ClientFrame, Event and Message in openapi.yaml). The reader
    // ignores other members. The writer omits null members.

    /// <summary>A frame from the service: "hello", "result", "events", "gap", "error" or "bye".</summary>
    [DataContract]
    class ServerFrame
    {
        [DataMember(Name = "type")] public string Type;
        [DataMember(Name = "command")] public string Command;
        [DataMember(Name = "ref")] public string Ref;
        [DataMember(Name = "cursor")] public string Cursor;
        [DataMember(Name = "message")] public Message Message;
        [DataMember(Name = "items")] public List<Event> Items;
        [DataMember(Name = "nextCursor")] public string NextCursor;
        [DataMember(Name = "from")] public long From;
        [DataMember(Name = "to")] public long To;
        [DataMember(Name = "reason")] public string Reason;
        [DataMember(Name = "problem")] public Problem Problem;
    }

    [DataContract]
    class Event
    {
        [DataMember(Name = "seq")] public long Seq;
        [DataMember(Name = "at")] public string At;
        [DataMember(Name = "type")] public string Type;
        /// <summary>
        /// Only in "message.received" and "message.queued", and in "message.state-changed" with the members that changed, without the payload.
        /// </summary>
        [DataMember(Name = "message")] public Message Message;
    }

    [DataContract]
    class Message
    {
        [DataMember(Name = "id")] public string Id;
        [DataMember(Name = "seq")] public long Seq;
        [DataMember(Name = "radioId")] public string RadioId;
        [DataMember(Name = "source")] public string Source;
        [DataMember(Name = "destination")] public string Destination;
        [DataMember(Name = "state")] public string State;
        [DataMember(Name = "final")] public bool Final;
        [DataMember(Name = "detail")] public string Detail;
        [DataMember(Name = "payload")] public Payload Payload;
    }

    /// <summary>Bytes, encoded as "text", "base64" or "hex".</summary>
    [DataContract]
    class Payload
    {
        [DataMember(Name = "encoding")] public string Encoding;
        [DataMember(Name = "data")] public string Data;
    }

    [DataContract]
    class Problem
    {
        [DataMember(Name = "code")] public string Code;
        [DataMember(Name = "status")] public int Status;
        [DataMember(Name = "detail")] public string Detail;
    }

    [DataContract]
    class SubscribeFrame
    {
        [DataMember(Name = "type")] public string Type = "subscribe";
        [DataMember(Name = "ref")] public string Ref = "subscribe";
        /// <summary>Where to continue. Null: only new events.</summary>
        [DataMember(Name = "cursor", EmitDefaultValue = false)] public string Cursor;
    }

    [DataContract]
    class SendFrame
    {
        [DataMember(Name = "type")] public string Type = "send";
        [DataMember(Name = "ref")] public string Ref = "send";
        [DataMember(Name = "idempotencyKey")] public string IdempotencyKey;
        [DataMember(Name = "message")] public MessageRequest Message;
    }

    [DataContract]
    class MessageRequest
    {
        [DataMember(Name = "radioId")] public string RadioId;
        [DataMember(Name = "destination", EmitDefaultValue = false)] public string Destination;
        [DataMember(Name = "payload")] public Payload Payload;
    }

    static class Json
    {
        public static string Write<T>(T value)
        {
            using (var buffer = new MemoryStream())
            {
                new DataContractJsonSerializer(typeof(T)).WriteObject(buffer, value);
                return Encoding.UTF8.GetString(buffer.ToArray());
            }
        }

        public static T Read<T>(string text)
        {
            using (var buffer = new MemoryStream(Encoding.UTF8.GetBytes(text)))
            {
                return (T)new DataContractJsonSerializer(typeof(T)).ReadObject(buffer);
            }
        }
    }
}
