using Microsoft.Extensions.Configuration;

namespace Jobcoach.Azure.Tests.Samenstelling;

/// <summary>Settings as a program would find them.</summary>
internal static class Instellingen
{
    /// <summary>All that the storage needs, on an account with the identity of the program.</summary>
    public static Dictionary<string, string?> Volledig() => new()
    {
        ["Cosmos:Endpoint"] = "https://voorbeeld.documents.azure.com/",
        ["Cosmos:Database"] = "jobcoach",
        ["Documenten:Endpoint"] = "https://voorbeeld.blob.core.windows.net/",
        ["Personen:Pseudoniemsleutel"] = Convert.ToBase64String(new byte[32]),
    };

    public static IConfiguration Als(Dictionary<string, string?> waarden) => new Vast(waarden);

    // The package that reads settings from memory is no package of ours; a look-up is all that is used.
    private sealed class Vast(Dictionary<string, string?> waarden) : IConfiguration
    {
        public string? this[string key]
        {
            get => waarden.GetValueOrDefault(key);
            set => throw new NotSupportedException();
        }

        public IEnumerable<IConfigurationSection> GetChildren() => throw new NotSupportedException();

        public Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => throw new NotSupportedException();

        public IConfigurationSection GetSection(string key) => throw new NotSupportedException();
    }
}
