using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Aanvragen;

public sealed class EersteAanvraagTests
{
    private static readonly Zaak Zaak = Verlopen.Nieuw().Zaak;

    private static readonly Situatie Situatie = new(Verlopen.Uwv, DeJobcoach, Moment.BeginVan(Verlopen.Start), []);

    private static readonly OpenZaak Goed = new(Zaak.Partijen, Zaak.Dienstverband, null, null);

    [Fact, Trait("Wet", "Awb 4:5")]
    [Trait("Wet", "Awb 4:1")]
    public void Wat_ontbreekt_houdt_de_aanvraag_niet_tegen() => Assert.True(Goed.Pas(Zaaknummer.Uit(1), Situatie).Gelukt);

    [Fact, Trait("Wet", "Awb 2:10")]
    public void De_ontvangst_wordt_dezelfde_dag_bevestigd_aan_aanvrager_en_jobcoach()
    {
        Assert.Equal(Verlopen.Start, Zaak.Aanvragen[0].OntvangstBevestigdOp);
        Assert.Equal([Rol.Werknemer, Rol.Jobcoach], Zaak.Berichten.Where(bericht => bericht.Soort is Berichtsoort.Ontvangstbevestiging).Select(bericht => bericht.Aan));
    }

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Bij_UWV_vraagt_de_werknemer_aan_en_bij_de_gemeente_ook_een_ander()
    {
        var doorWerkgever = Goed with { Partijen = Zaak.Partijen with { Aanvrager = Rol.Werkgever } };

        Assert.Equal("aanvrager-niet-toegelaten", Assert.Single(doorWerkgever.Pas(Zaaknummer.Uit(1), Situatie).Weigeringen).Code);
        Assert.True(doorWerkgever.Pas(Zaaknummer.Uit(1), Situatie with { Regeling = Verlopen.Hoofdstuk8().Regeling }).Gelukt);
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk_met_het_pad_van_het_veld()
    {
        var fout = new OpenZaak(
            Zaak.Partijen with { Werkgever = null!, JobcoachId = "", Aanvrager = Rol.Toetser },
            Zaak.Dienstverband with { UrenPerWeek = -1, UrenPerJaar = null },
            null,
            Coachingsplan("bestaat-niet", Verlopen.Start));

        Assert.Equal(
            ["werkgever", "jobcoachId", "aanvrager", "dienstverband.urenPerWeek", "coachingsplan.gevraagdRegime"],
            fout.Pas(Zaaknummer.Uit(1), Situatie).Weigeringen.Select(weigering => weigering.Veld));
    }

    [Fact]
    public void De_zaak_legt_de_regeling_vast_die_op_de_eerste_werkdag_geldt() =>
        Assert.Equal(new("uwv", 2014, Verlopen.Start), Zaak.Regeling);
}
