using System.Globalization;
using System.Text.RegularExpressions;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Wie de gebeurtenissen meldt en waar zij te lezen zijn.</summary>
/// <param name="Oin">Het organisatie-identificatienummer: twintig cijfers.</param>
/// <param name="Systeem">De naam van dit systeem binnen de organisatie: kleine letters, cijfers en streepjes.</param>
/// <param name="Basisadres">Waar de API van buiten te bereiken is.</param>
public sealed partial record Gebeurtenisbron(string Oin, string Systeem, Uri Basisadres)
{
    /// <summary>Voor een ontwikkelmachine: een nummer dat niemand heeft.</summary>
    public static Gebeurtenisbron Ontwikkeling { get; } = new("00000000000000000000", "jobcoachvoorziening", new("http://127.0.0.1:5080/"));

    /// <summary>Een host die nog niet weet namens wie hij meldt: er kan geen abonnement zijn.</summary>
    public static Gebeurtenisbron NietIngesteld { get; } = new("", "", new("https://jobcoachvoorziening.invalid/"));

    /// <summary>De <c>source</c> van elke gebeurtenis (NL GOV-profiel voor CloudEvents).</summary>
    public string Bron => $"urn:nld:oin:{Oin}:systeem:{Systeem}";

    /// <summary>Of nummer, naam en adres de vorm hebben die het profiel vraagt.</summary>
    public bool IsGeldig => OinVorm().IsMatch(Oin) && Systeemvorm().IsMatch(Systeem) && Basisadres is { IsAbsoluteUri: true, Scheme: "https" or "http" };

    /// <summary>Waar het feit te lezen is, voor wie het mag lezen.</summary>
    public Uri Adres(Gebeurtenis gebeurtenis) => new(
        Basisadres,
        string.Create(CultureInfo.InvariantCulture, $"/v1/zaken/{gebeurtenis.Zaak}/gebeurtenissen?na={gebeurtenis.Volgnummer - 1}&hoogstens=1"));

    [GeneratedRegex(@"^[0-9]{20}\z")]
    private static partial Regex OinVorm();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,62}\z")]
    private static partial Regex Systeemvorm();
}
