using Jobcoach.Domain.Resultaten;
using static Jobcoach.Brieven.Velden.Aanvraagvelden;
using static Jobcoach.Brieven.Velden.Briefwoorden;

namespace Jobcoach.Brieven.Velden;

/// <summary>Velden over een lopende of voorbije periode; leeg als er nog geen is toegekend.</summary>
internal static class Periodevelden
{
    public static IReadOnlyList<Veld> Alle { get; } =
    [
        new("periode", "Welke periode: \"periode 2\" of \"de proefplaatsing\".", bron => bron.Brief.Periode is { } periode ? Periode(periode.Nummer) : null),
        new("periode_van", "De eerste dag van de periode.", bron => Dag(bron.Brief.Periode?.Looptijd.Van)),
        new("periode_tot_en_met", "De laatste dag van de periode.", bron => Dag(bron.Brief.Periode?.Looptijd.TotEnMet)),
        new("periode_regime", "Het regime van de periode; leeg als de regeling er geen noemt.", bron => bron.Brief.Periode?.Regime),
        new("periode_uren", "De toegekende uren van de periode; leeg als in geld is toegekend.", bron => Tijd(bron.Brief.Periode?.Uren)),
        new("periode_bedrag", "Het toegekende bedrag van de periode; leeg als in uren is toegekend.", bron => bron.Brief.Periode?.Bedrag?.ToString()),
        new("verantwoorde_uren", "De uren die de jobcoach heeft verantwoord; leeg zolang er geen verslag is.", bron => Tijd(bron.Brief.Periode?.Verantwoord)),
        new("verslag_uiterlijk", "De laatste dag voor het verslag en de vervolgaanvraag; leeg als de regeling geen termijn noemt.", bron => Dag(bron.Brief.Periode?.UiterlijkeDag)),
        new(
            "herinnering",
            "Waaraan herinnerd wordt: PeriodeEindigtOverVierWeken, PeriodeEindigtOverEenWeek, VerantwoordingBijnaTeLaat, VerantwoordingTeLaat of VervolgaanvraagTeLaat. Een vast woord, voor `case`.",
            bron => bron.Brief.Periode?.Herinnering is { } soort ? new Woord(soort.ToString()) : null),
        new("oordeel", "Het oordeel over het verslag: Akkoord, Aanvullen of Afgekeurd. Een vast woord, voor `case`.", bron => bron.Brief.Periode?.Oordeel is { } oordeel ? new Woord(oordeel.Uitkomst.ToString()) : null),
        new("oordeel_toelichting", "De toelichting bij dat oordeel, per alinea.", bron => Alineas(bron.Brief.Periode?.Oordeel?.Toelichting)),
        new("verslag_nodig", "Of de jobcoach nog een verslag moet inleveren of aanvullen.", bron => bron.Brief.Periode?.VerslagNodig),
        new("einde_reden", "Waarom de begeleiding stopt.", bron => bron.Brief.Einde is { } einde ? Van(einde.Reden) : null),
        new("einde_datum", "De laatste dag met begeleiding.", bron => Dag(bron.Brief.Einde?.LaatsteDag)),
        new(
            "resultaten",
            "Hoe elke periode afliep; alleen als de zaak is afgesloten.",
            bron => bron.Brief.Resultaten.Select(een => Rij(("periode", Periode(een.Periodenummer)), ("tekst", een.Resultaat.Resultaat.Tekst()), ("code", een.Resultaat.Resultaat.Code()))).ToList(),
            "periode",
            "tekst",
            "code"),
    ];
}
