using Jobcoach.Azure.Samenstelling;

namespace Jobcoach.Azure.Cosmos;

/// <summary>Which database, and how it is reached.</summary>
/// <param name="Endpoint">The account, reached with the identity of the program; null when there is a connection string.</param>
/// <param name="ConnectionString">An account with a key: for an emulator or a test; null when there is an endpoint.</param>
/// <param name="Database">The name of the database.</param>
/// <param name="Gateway">Over HTTPS through the gateway of the account, where a firewall lets nothing else out; else directly to its partitions, which is quicker.</param>
/// <param name="Pseudoniemsleutel">The secret key of pseudonyms. With another key nobody is found again.</param>
public sealed record CosmosInstellingen(Uri? Endpoint, string? ConnectionString, string Database, bool Gateway, ReadOnlyMemory<byte> Pseudoniemsleutel)
{
    private const int SleutelBytes = 32;

    /// <summary>
    /// Reads <c>Cosmos:Endpoint</c> or <c>Cosmos:ConnectionString</c>, <c>Cosmos:Database</c>, <c>Cosmos:ConnectionMode</c> (Direct, the default, or Gateway)
    /// and <c>Personen:Pseudoniemsleutel</c> (Base64 of at least 32 bytes). The reader keeps what is wrong.
    /// </summary>
    public static CosmosInstellingen Lees(Instellingenlezer lezer)
    {
        var (endpoint, connectionString) = (lezer.Adres("Cosmos:Endpoint"), lezer.Tekst("Cosmos:ConnectionString"));
        if (connectionString is not null && lezer.Tekst("Cosmos:Endpoint") is not null)
        {
            lezer.Fout("Cosmos:ConnectionString", "and Cosmos:Endpoint are both set; keep one");
        }
        else if (connectionString is null && lezer.Tekst("Cosmos:Endpoint") is null)
        {
            lezer.Fout("Cosmos:Endpoint", "is missing: the address of the Cosmos DB account, or Cosmos:ConnectionString for an emulator");
        }
        else if (connectionString is not null && !connectionString.Contains("AccountEndpoint=", StringComparison.OrdinalIgnoreCase))
        {
            lezer.Fout("Cosmos:ConnectionString", "names no AccountEndpoint");
        }

        return new(endpoint, connectionString, lezer.Verplicht("Cosmos:Database", "the name of the database"), Wijze(lezer), Sleutel(lezer));
    }

    /// <summary>Without the key and the connection string, so that settings may stand in an error.</summary>
    public override string ToString() => $"cosmos:{Database}";

    private static bool Wijze(Instellingenlezer lezer)
    {
        switch (lezer.Tekst("Cosmos:ConnectionMode")?.ToUpperInvariant())
        {
            case null or "DIRECT":
                return false;
            case "GATEWAY":
                return true;
            default:
                lezer.Fout("Cosmos:ConnectionMode", "is neither Direct nor Gateway");
                return false;
        }
    }

    private static ReadOnlyMemory<byte> Sleutel(Instellingenlezer lezer)
    {
        const string naam = "Personen:Pseudoniemsleutel";
        var tekst = lezer.Verplicht(naam, $"Base64 of at least {SleutelBytes} random bytes");
        var bytes = new byte[tekst.Length];
        if (Convert.TryFromBase64String(tekst, bytes, out var lengte) && lengte >= SleutelBytes)
        {
            return bytes.AsMemory(0, lengte);
        }

        if (tekst.Length > 0)
        {
            lezer.Fout(naam, $"is not Base64 of at least {SleutelBytes} bytes");
        }

        return default;
    }
}
