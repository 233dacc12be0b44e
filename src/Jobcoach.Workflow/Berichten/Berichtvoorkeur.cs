using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Workflow.Berichten;

/// <summary>Hoe iemand bericht wil krijgen. Beschermd als persoonsgegevens: het bevat een e-mailadres.</summary>
/// <param name="Email">Adres voor berichten; null betekent het adres van de aanvraag, als dat er is.</param>
/// <param name="OpPapier">Alles op papier.</param>
/// <param name="Herinneringen">Of herinneringen komen; alleen van berichten waarvan dat een keuze is (<see cref="Berichtsoorten.IsKeuze"/>).</param>
/// <param name="StilVan">Eigen begin van de stille uren, op de Nederlandse klok; samen met <paramref name="StilTot"/> of geen van beide.</param>
/// <param name="StilTot">Eigen einde van de stille uren.</param>
public sealed record Berichtvoorkeur(string? Email = null, bool OpPapier = false, bool Herinneringen = true, TimeOnly? StilVan = null, TimeOnly? StilTot = null)
{
    /// <summary>Wie niets koos.</summary>
    public static Berichtvoorkeur Standaard { get; } = new();

    /// <summary>Langste e-mailadres (RFC 5321).</summary>
    public const int LangsteAdres = 254;

    /// <summary>Wat er niet klopt, alles tegelijk; leeg als het zo bewaard kan worden.</summary>
    public IReadOnlyList<Weigering> Controleer() =>
    [
        .. Email is null || IsAdres(Email) ? [] : new[] { new Weigering("email-onjuist", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.", "email") },
        .. (StilVan is null) == (StilTot is null) ? [] : new[] { new Weigering("stilte-half", "Vul bij stille uren een begin en een einde in.", StilVan is null ? "stilVan" : "stilTot") },
        .. StilVan is not { } van || Stilte.KanGrensZijn(van) ? [] : new[] { new Weigering("stilte-onjuist", "Kies een tijd die niet tussen twee en drie uur ligt.", "stilVan") },
        .. StilTot is not { } tot || Stilte.KanGrensZijn(tot) ? [] : new[] { new Weigering("stilte-onjuist", "Kies een tijd die niet tussen twee en drie uur ligt.", "stilTot") },
    ];

    /// <summary>De stille uren voor deze ontvanger: zijn eigen uren, en de stille dagen van de uitvoerder.</summary>
    public Stilte Stil(Stilte uitvoerder) => StilVan is { } van && StilTot is { } tot ? uitvoerder with { Van = van, Tot = tot } : uitvoerder;

    // Whether the address exists only the mail server knows; this keeps out what cannot be one, or is more than one.
    private static bool IsAdres(string tekst) =>
        tekst.Length <= LangsteAdres
        && tekst.Split('@') is [{ Length: > 0 }, { Length: > 2 } domein]
        && domein.Contains('.', StringComparison.Ordinal)
        && !tekst.Any(teken => char.IsControl(teken) || char.IsWhiteSpace(teken) || teken is ',' or ';' or '<' or '>' or '"');

    /// <summary>Zonder het adres, zodat het niet in een log belandt.</summary>
    public override string ToString() => nameof(Berichtvoorkeur);
}
