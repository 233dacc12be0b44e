using Jobcoach.Azure.Samenstelling;

namespace Jobcoach.Azure.Blobs;

/// <summary>Where documents are kept, and whether they wait for the scanner.</summary>
/// <param name="Endpoint">The blob endpoint of the account, reached with the identity of the program; null when there is a connection string.</param>
/// <param name="ConnectionString">An account with a key: for Azurite or a test; null when there is an endpoint.</param>
/// <param name="Container">The container of the documents, and of nothing else.</param>
/// <param name="EisScan">Whether a document waits until the scanner for malware has looked.</param>
public sealed record BlobInstellingen(Uri? Endpoint, string? ConnectionString, string Container = BlobInstellingen.GewoneContainer, bool EisScan = false)
{
    /// <summary>The container if the settings name none.</summary>
    public const string GewoneContainer = "documenten";

    /// <summary>
    /// Reads <c>Documenten:Endpoint</c> or <c>Documenten:ConnectionString</c>, <c>Documenten:Container</c> (documenten, if there is none) and
    /// <c>Documenten:EisScan</c>. Without that last setting documents wait for the scanner: forgetting it must not serve what nobody looked at;
    /// Azurite has no scanner and needs it to be false. The reader keeps what is wrong.
    /// </summary>
    public static BlobInstellingen Lees(Instellingenlezer lezer)
    {
        const string endpointnaam = "Documenten:Endpoint";
        const string verbindingsnaam = "Documenten:ConnectionString";
        var (endpoint, connectionString) = (lezer.Adres(endpointnaam), lezer.Tekst(verbindingsnaam));
        if (connectionString is not null && lezer.Tekst(endpointnaam) is not null)
        {
            lezer.Fout(verbindingsnaam, "and Documenten:Endpoint are both set; keep one");
        }
        else if (connectionString is null && lezer.Tekst(endpointnaam) is null)
        {
            lezer.Fout(endpointnaam, "is missing: the blob endpoint of the storage account, or Documenten:ConnectionString for Azurite");
        }
        else if (endpoint is { Scheme: not "https" })
        {
            lezer.Fout(endpointnaam, "does not begin with https");
        }

        return new(endpoint, connectionString, Containernaam(lezer), EisScanVan(lezer));
    }

    /// <summary>Without the connection string, so that settings may stand in an error.</summary>
    public override string ToString() => $"blobs:{Container}";

    // https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
    private static string Containernaam(Instellingenlezer lezer)
    {
        var naam = lezer.Tekst("Documenten:Container") ?? GewoneContainer;
        if (naam is not { Length: >= 3 and <= 63 }
            || !naam.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-')
            || naam.StartsWith('-') || naam.EndsWith('-') || naam.Contains("--", StringComparison.Ordinal))
        {
            lezer.Fout("Documenten:Container", "is not 3 to 63 lower-case letters, digits and single hyphens");
        }

        return naam;
    }

    private static bool EisScanVan(Instellingenlezer lezer)
    {
        var tekst = lezer.Tekst("Documenten:EisScan") ?? bool.TrueString;
        if (!bool.TryParse(tekst, out var eisScan))
        {
            lezer.Fout("Documenten:EisScan", "is neither true nor false");
        }

        return eisScan;
    }
}
