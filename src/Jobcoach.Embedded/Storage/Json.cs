using System.Text.Json;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Domain data to and from UTF-8, as every store writes it.</summary>
internal static class Json
{
    public static byte[] Schrijf<T>(T waarde) => JsonSerializer.SerializeToUtf8Bytes(waarde, JobcoachJson.Options);

    public static T Lees<T>(byte[] inhoud)
        where T : class => JsonSerializer.Deserialize<T>(inhoud, JobcoachJson.Options) ?? throw new InvalidDataException($"A stored {typeof(T).Name} is null.");
}
