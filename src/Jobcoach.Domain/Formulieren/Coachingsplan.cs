using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Formulieren;

/// <summary>De periode van een plan in wording; beide dagen horen erbij.</summary>
/// <param name="Van">Eerste dag.</param>
/// <param name="TotEnMet">Laatste dag.</param>
public sealed record Planperiode(DateOnly? Van, DateOnly? TotEnMet)
{
    /// <summary>De periode, of null zolang een van de dagen ontbreekt of de volgorde fout is.</summary>
    public Periode? AlsPeriode() => Van is { } van && TotEnMet is { } totEnMet && van <= totEnMet ? new Periode(van, totEnMet) : null;
}

/// <summary>De verwachting over de (groei van de) loonwaarde in de coachingsperiode.</summary>
/// <param name="Huidig">De loonwaarde nu, als die bekend is.</param>
/// <param name="Verwacht">De loonwaarde aan het einde van de periode, als daar een verwachting over is.</param>
/// <param name="Toelichting">De verwachting in woorden.</param>
public sealed record VerwachtingLoonwaarde(Loonwaarde? Huidig, Loonwaarde? Verwacht, string? Toelichting) : Vertrouwelijk;

/// <summary>Waarom meer ondersteuning nodig is dan het maximum van de regeling.</summary>
/// <param name="Reden">De onderbouwing.</param>
/// <param name="DuurWeken">Voor hoeveel weken dat nodig is.</param>
public sealed record OnderbouwingBovenMaximum(string? Reden, int? DuurWeken) : Vertrouwelijk;

/// <summary>
/// Formulier B van de Leidraad Jobcoach. Naam en BSN staan niet hier: zij komen pas op het uitgaande formulier, uit het beschermde persoonsdocument.
/// Dit is het enige formulier dat de werkgever ook ziet (Protocol Jobcoach 2014, B.2).
/// </summary>
/// <param name="Periode">De coachingsperiode.</param>
/// <param name="Doelen">De doelen van deze periode, ten hoogste drie.</param>
/// <param name="Loonwaarde">De verwachting over de loonwaarde.</param>
/// <param name="GevraagdRegime">De code van het gevraagde regime in de regeling; null als de regeling geen regimes kent.</param>
/// <param name="BovenMaximum">Alleen als meer wordt gevraagd dan het maximum.</param>
/// <param name="AfsprakenRolWerkgever">De afspraken over de rol van werkgever, leidinggevende of naaste collega.</param>
/// <param name="VerklaringAkkoord">Of de ondertekenaars de verklaring (<see cref="Verklaring"/>) voor hun rekening nemen.</param>
/// <param name="Ondertekeningen">Van werknemer of wettelijk vertegenwoordiger, werkgever en jobcoach of diens organisatie.</param>
public sealed record Coachingsplan(
    Planperiode? Periode,
    IReadOnlyList<Plandoel>? Doelen,
    VerwachtingLoonwaarde? Loonwaarde,
    string? GevraagdRegime,
    OnderbouwingBovenMaximum? BovenMaximum,
    string? AfsprakenRolWerkgever,
    bool? VerklaringAkkoord = null,
    IReadOnlyList<Ondertekening>? Ondertekeningen = null) : Vertrouwelijk
{
    /// <summary>De verklaring op het formulier.</summary>
    public const string Verklaring =
        "Dit plan is opgesteld door ondergetekenden, rekening houdend met de wensen van werknemer en werkgever, die hierbij verklaren "
        + "dat op basis van dit Coachingsplan een duurzame plaatsing van de werknemer in het bedrijf op de aangeboden werkplek mogelijk is.";

    /// <summary>Alle uren van alle activiteiten; nooit ingevuld, altijd berekend.</summary>
    public Uren TotaalUren => Optelling.Van(Doelen?.Select(doel => doel?.Uren));

    /// <summary>
    /// Hoeveel weken er aan de doelen wordt gewerkt: die van het langste doel, want doelen lopen naast elkaar.
    /// Null zolang geen doel een duur heeft. Nooit ingevuld, altijd berekend.
    /// </summary>
    public int? TotaalWeken => Doelen?.Max(doel => doel?.DuurWeken);

    /// <summary>
    /// De gevraagde ondersteuning per week als percentage van de contracturen per week, niet afgerond.
    /// De week is die van de hele periode en niet die van het langste doel, omdat een regime een deel is van alle uren die in de periode gewerkt worden.
    /// Null zolang periode, uren of contract ontbreken.
    /// </summary>
    /// <param name="contracturenPerWeek">De uren van de arbeidsovereenkomst per week.</param>
    public decimal? GewenstPercentage(decimal? contracturenPerWeek) =>
        Periode?.AlsPeriode() is { } periode && contracturenPerWeek > 0 && TotaalUren > Uren.Nul
            ? TotaalUren.InUren / (periode.Dagen / 7m) / contracturenPerWeek * 100m
            : null;

    /// <summary>De handtekening van een van deze partijen; null als geen van hen tekende.</summary>
    public Ondertekening? OndertekeningVan(params ReadOnlySpan<Partij> partijen)
    {
        foreach (var ondertekening in Ondertekeningen ?? [])
        {
            if (ondertekening is not null && partijen.Contains(ondertekening.Partij))
            {
                return ondertekening;
            }
        }

        return null;
    }

    /// <summary>Alles wat fout is ingevuld, met het pad van het veld vanaf <paramref name="pad"/>. Leeg is niet fout.</summary>
    public List<Weigering> Controleer(string pad = "") => Coachingsplanregels.Controleer(this, pad);

    /// <summary>Alles wat nog ontbreekt voor een volledig ingevuld formulier, zonder de handtekeningen.</summary>
    public List<Ontbrekend> Ontbreekt(string pad = "") => Coachingsplanregels.Ontbreekt(this, pad);
}
