using Jobcoach.Domain.Toetsing;

namespace Jobcoach.Domain.Tests.Toetsing;

[Trait("Regeling", "leidraad-2012, hoofdtoetsvragen")]
public sealed class HoofdtoetsvragenTests
{
    private static readonly Conclusie[] AllesJa = [.. Enumerable.Range(1, 9).Select(rij => new Conclusie(rij, true))];

    [Fact]
    public void De_vijf_vragen_dekken_samen_elke_rij_precies_een_keer()
    {
        Assert.Equal([1, 2, 3, 4, 5], Hoofdtoetsvragen.Alle.Select(vraag => vraag.Nummer));
        Assert.Equal(Enumerable.Range(1, 9), Hoofdtoetsvragen.Alle.SelectMany(vraag => vraag.Rijen));
    }

    [Fact]
    public void De_vragen_staan_er_zoals_de_leidraad_ze_stelt() =>
        Assert.Equal(
            [
                "Is de formulierenset compleet, volledig ingevuld en ondertekend?",
                "Voldoet de aanvraag aan de voorwaarden voor de inzet van een jobcoach?",
                "Voldoet de aanvraag aan het Protocol Jobcoach?",
                "Is het matchingsformat duidelijk verwoord en zijn de coachingsdoelen helder?",
                "Is het coachingsplan SMART beschreven in termen van doelen en te besteden uren aan die doelen?",
            ],
            Hoofdtoetsvragen.Alle.Select(vraag => vraag.Tekst));

    [Fact]
    public void Negen_keer_ja_is_vijf_keer_ja() => Assert.All(Hoofdtoetsvragen.Alle, vraag => Assert.True(Hoofdtoetsvragen.Antwoord(vraag, AllesJa)));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(5, 4)]
    [InlineData(8, 5)]
    public void Een_rij_met_nee_geeft_nee_bij_haar_vraag_alleen(int rij, int vraag) =>
        Assert.Equal([vraag], Hoofdtoetsvragen.Alle.Where(een => Hoofdtoetsvragen.Antwoord(een, Met(rij, false)) is false).Select(een => een.Nummer));

    [Fact]
    public void Zonder_conclusie_is_er_geen_antwoord_en_een_nee_weegt_zwaarder()
    {
        Assert.All(Hoofdtoetsvragen.Alle, vraag => Assert.Null(Hoofdtoetsvragen.Antwoord(vraag, null)));
        Assert.All(Hoofdtoetsvragen.Alle, vraag => Assert.Null(Hoofdtoetsvragen.Antwoord(vraag, [])));
        Assert.Null(Hoofdtoetsvragen.Antwoord(Hoofdtoetsvragen.Alle[3], Met(4, null)));
        Assert.False(Hoofdtoetsvragen.Antwoord(Hoofdtoetsvragen.Alle[3], [new(4, null), new(5, false)]));
    }

    private static Conclusie[] Met(int rij, bool? ja) => [.. AllesJa.Select(conclusie => conclusie.Rij == rij ? conclusie with { Ja = ja } : conclusie)];
}
