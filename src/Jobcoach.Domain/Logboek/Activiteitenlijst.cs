using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Logboek;

/// <summary>Wat een regeling van een activiteit vindt.</summary>
public enum Activiteitstand
{
    /// <summary>De regeling noemt het doel of de activiteit.</summary>
    InLijst,

    /// <summary>Niet in de lijst, en de lijst is niet limitatief: het mag.</summary>
    Vrij,

    /// <summary>Niet in de lijst, en geen bron zegt of de lijst limitatief is: een mens beoordeelt het.</summary>
    NietVastgesteld,

    /// <summary>Mag worden opgeschreven, maar telt niet mee als uren begeleiding.</summary>
    NietVergoedbaar,

    /// <summary>Niet in de lijst, en de lijst is limitatief (of het is geen code).</summary>
    BuitenLijst,
}

/// <summary>Toetst de code van een activiteit aan de doelcatalogus van een regeling en aan wat zij niet vergoedt.</summary>
/// <param name="regeling">De regeling van de zaak.</param>
public sealed class Activiteitenlijst(Regeling regeling)
{
    /// <summary>De code van reistijd: dezelfde in elke regeling, want elke regeling kan er iets over zeggen.</summary>
    public const string Reistijd = "nv-reistijd";

    private readonly Doelcatalogus _catalogus = regeling.Doelen;
    private readonly Verantwoordingseisen _eisen = regeling.Verantwoording;

    /// <summary>Wat de regeling van deze activiteit vindt.</summary>
    /// <param name="code">
    /// De code van een doel of een activiteit. Een vrije activiteit begint met de code van haar doel en een streepje, zoals <c>d3-gereedschap</c>.
    /// </param>
    public Activiteitstand Stand(string code) => code switch
    {
        _ when NaamNietVergoedbaar(code) is not null => Activiteitstand.NietVergoedbaar,
        Reistijd => _eisen.ReistijdApartVergoed.Waarde is null ? Activiteitstand.NietVastgesteld : Activiteitstand.NietVergoedbaar,
        _ when _catalogus.Kent(code) => Activiteitstand.InLijst,
        _ when !IsCode(code) => Activiteitstand.BuitenLijst,
        _ => Vrij(_catalogus.ActiviteitenLimitatief.Waarde, BijBekendDoel(code) ? false : _catalogus.DoelenLimitatief.Waarde),
    };

    /// <summary>Of de tijd voor deze activiteit niet meetelt als begeleiding; zonder code telt zij mee.</summary>
    public bool IsNietVergoedbaar(string? code) => code is not null && Stand(code) is Activiteitstand.NietVergoedbaar;

    /// <summary>De naam waaronder de regeling de activiteit uitsluit; null als zij dat niet doet.</summary>
    public string? NaamNietVergoedbaar(string code) =>
        Zoek(regeling.NietVergoedbaar.Waarde, code) ?? Zoek(_eisen.BuitenThuissituatie.Waarde, code);

    /// <summary>Of de regeling de activiteit uitsluit omdat zij niet onder begeleiding in de thuissituatie valt.</summary>
    public bool IsBuitenThuissituatie(string code) => Zoek(_eisen.BuitenThuissituatie.Waarde, code) is not null;

    private static string? Zoek(IReadOnlyList<Activiteit>? lijst, string code) => lijst?.FirstOrDefault(een => een.Code == code)?.Naam;

    private static Activiteitstand Vrij(bool? activiteitenLimitatief, bool? doelenLimitatief) => (activiteitenLimitatief, doelenLimitatief) switch
    {
        (true, _) or (_, true) => Activiteitstand.BuitenLijst,
        (false, false) => Activiteitstand.Vrij,
        _ => Activiteitstand.NietVastgesteld,
    };

    private static bool IsCode(string code) =>
        code.Length is > 0 and <= Grenzen.Code && code.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken is '-');

    private bool BijBekendDoel(string code) => _catalogus.Doelen.Any(doel => code.StartsWith($"{doel.Code}-", StringComparison.Ordinal));
}
