using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Volledigheid;

public sealed class BewijsstukTests
{
    private static readonly Bewijsstuk Stuk = Voorbeelden.Arbeidsovereenkomst;

    [Fact]
    public void Een_goed_stuk_heeft_geen_fouten() => Assert.Empty(Stuk.Controleer());

    public static TheoryData<Bewijsstuk, string, string> Fouten => new()
    {
        { Stuk with { Soort = (Bewijsstuksoort)9 }, "keuze-onbekend", "stukken[0].soort" },
        { Stuk with { DocumentId = null! }, "document-ontbreekt", "stukken[0].documentId" },
        // Een bestandsnaam of pad is geen kenmerk.
        { Stuk with { DocumentId = "../brief van Jan.pdf" }, "code-ongeldig", "stukken[0].documentId" },
        { Stuk with { ToegevoegdOp = default }, "datum-onwaarschijnlijk", "stukken[0].toegevoegdOp" },
    };

    [Theory, MemberData(nameof(Fouten))]
    public void Een_fout_wordt_geweigerd_met_haar_veld(Bewijsstuk stuk, string code, string veld)
    {
        var weigering = Assert.Single(stuk.Controleer("stukken[0]"));

        Assert.Equal((code, veld), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void Zonder_open_aanvraag_is_er_niets_waar_het_stuk_bij_hoort() => Assert.Equal(
        [new("geen-open-aanvraag", "Er is geen open aanvraag waar het stuk bij hoort.")],
        Verlopen.Nieuw().Doe(DeWerknemer, new TrekIn("Toch niet.")).Probeer(DeJobcoach, new VoegBewijsstukToe(Bewijsstuksoort.Overig, "stuk")));
}
