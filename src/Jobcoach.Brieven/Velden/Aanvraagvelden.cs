using Jobcoach.Domain.Waarden;
using static Jobcoach.Brieven.Velden.Briefwoorden;

namespace Jobcoach.Brieven.Velden;

/// <summary>Velden over de aanvraag en haar termijnen.</summary>
internal static class Aanvraagvelden
{
    public static IReadOnlyList<Veld> Alle { get; } =
    [
        new("vervolg", "Of het om een vervolgaanvraag gaat.", bron => bron.Brief.Aanvraag?.IsVervolg),
        new("ontvangen_op", "De dag waarop de aanvraag binnenkwam.", bron => Dag(bron.Brief.Aanvraag?.OntvangenOp)),
        new("gevraagd_van", "De eerste dag waarvoor begeleiding is gevraagd; leeg als het plan geen periode noemt.", bron => Dag(bron.Brief.Aanvraag?.Plan?.Periode?.Van)),
        new("gevraagd_tot_en_met", "De laatste dag waarvoor begeleiding is gevraagd.", bron => Dag(bron.Brief.Aanvraag?.Plan?.Periode?.TotEnMet)),
        new("gevraagd_uren", "De gevraagde uren; leeg als het plan geen uren noemt.", bron => bron.Brief.Aanvraag?.Plan?.TotaalUren is { } uren && uren > Uren.Nul ? Tijd(uren) : null),
        new("beslissen_uiterlijk", "De laatste dag om te beslissen; leeg als er al is beslist.", bron => Dag(bron.Brief.Aanvraag?.Beslistermijn?.LaatsteDag)),
        new(
            "beslissen_stappen",
            "Hoe die dag is berekend.",
            bron => bron.Brief.Aanvraag?.Beslistermijn?.Stappen.Select(stap => Rij(("zin", stap.Zin), ("artikel", Bron(stap.Artikel)))).ToList(),
            "zin",
            "artikel"),
        new(
            "ontbreekt",
            "Wat er aan de aanvraag ontbreekt; alleen bij een verzoek om aanvulling.",
            bron => bron.Brief.Aanvraag?.Ontbreekt.Select(een => Rij(("zin", een.Zin), ("onderdelen", een.Onderdelen.Count > 0 ? string.Join("; ", een.Onderdelen) : null))).ToList(),
            "zin",
            "onderdelen"),
        new("aanvullen_uiterlijk", "De laatste dag om aan te vullen; leeg als er geen termijn loopt.", bron => Dag(bron.Brief.Aanvraag?.Herstel)),
        new("stilstand_van", "De eerste dag waarop de termijn stilstaat.", bron => Dag(bron.Brief.Aanvraag?.Opschorting?.Van)),
        new("stilstand_tot_en_met", "De laatste dag waarop de termijn stilstaat; leeg als die nog niet bekend is.", bron => Dag(bron.Brief.Aanvraag?.Opschorting?.TotEnMet)),
        new("stilstand_waarom", "Waarom de termijn stilstaat.", bron => bron.Brief.Aanvraag?.Opschorting is { } een ? Van(een.Grond) : null),
        new("stilstand_artikel", "Het artikel waarop dat rust.", bron => bron.Brief.Aanvraag?.Opschorting?.Artikel),
        new("stilstand_toelichting", "De toelichting daarbij, per alinea.", bron => Alineas(bron.Brief.Aanvraag?.Opschorting?.Reden)),
        new("later_uiterlijk", "De nieuwe dag waarop het besluit er is; alleen na verdaging.", bron => Dag(bron.Brief.Aanvraag?.Verdaging?.NieuweLaatsteDag)),
        new("later_waarom", "Waarom het besluit later komt, per alinea.", bron => Alineas(bron.Brief.Aanvraag?.Verdaging?.Reden)),
    ];

    internal static IReadOnlyDictionary<string, object?> Rij(params IEnumerable<(string Naam, object? Waarde)> delen) => delen.ToDictionary(deel => deel.Naam, deel => deel.Waarde);
}
