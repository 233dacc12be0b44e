using System.Text.Json;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>Elke handeling in elke stand waar de verlopen langs komen: zij lukt in haar eigen fasen en wordt in alle andere met een reden geweigerd.</summary>
public sealed partial class HandelingPerFaseTests
{
    private static readonly Fase[] VoorBesluit = [Fase.Ontvangst, Fase.Volledigheid, Fase.Doelgroeptoets, Fase.Toets, Fase.Besluit];

    private static readonly Fase[] AanvraagOpen = [.. VoorBesluit, Fase.Verantwoording, Fase.Vervolgaanvraag];

    // De fase waarin het wordt gedaan, niet die waarin het eindigt.
    private static readonly Dictionary<Type, Fase[]> Fasen = new()
    {
        [typeof(Archiveer)] = [Fase.Afsluiting],
        [typeof(Beeindig)] = [Fase.Volledigheid, Fase.Ontvangst, Fase.Begeleiding, Fase.Verantwoording, Fase.Vervolgaanvraag, Fase.Doelgroeptoets, Fase.Toets, Fase.Besluit],
        [typeof(BeoordeelBewaring)] = [Fase.Bewaren],
        [typeof(BeoordeelVerantwoording)] = [Fase.Verantwoording],
        [typeof(BeoordeelVolledigheid)] = [Fase.Volledigheid],
        [typeof(BepaalResultaat)] = [Fase.Begeleiding, Fase.Afsluiting],
        [typeof(BevestigOntvangst)] = [Fase.Ontvangst],
        [typeof(Corrigeer)] = VoorBesluit,
        [typeof(DienVerantwoordingIn)] = [Fase.Verantwoording, Fase.Vervolgaanvraag],
        [typeof(DienVervolgaanvraagIn)] = [Fase.Verantwoording, Fase.Vervolgaanvraag],
        [typeof(Evalueer)] = [Fase.Verantwoording],
        [typeof(HandelBezwaarAf)] = [.. Enum.GetValues<Fase>().Except([Fase.Vernietigd])],
        [typeof(HandelIngebrekestellingAf)] = [Fase.Besluit],
        [typeof(Herinner)] = [Fase.Begeleiding, Fase.Verantwoording, Fase.Vervolgaanvraag],
        [typeof(HervatTaak)] = [Fase.Toets],
        [typeof(HervatTermijn)] = AanvraagOpen,
        [typeof(HoudAan)] = [Fase.Volledigheid, Fase.Toets],
        [typeof(LaatBuitenBehandelingVervallen)] = [Fase.Besluit],
        [typeof(LegOverschrijdingVast)] = [Fase.Volledigheid, Fase.Doelgroeptoets, Fase.Toets, Fase.Besluit, Fase.Verantwoording],
        [typeof(LegVaststellingVast)] = [Fase.Doelgroeptoets],
        [typeof(MaakBekend)] = [Fase.Bekendmaking, Fase.Begeleiding],
        [typeof(NeemBesluit)] = [Fase.Besluit, Fase.Begeleiding],
        [typeof(NeemVervolgInBehandeling)] = [Fase.Vervolgaanvraag],
        [typeof(NodigVervolgaanvraagUit)] = [Fase.Vervolgaanvraag],
        [typeof(OordeelOverVerantwoording)] = [Fase.Verantwoording],
        [typeof(Onderteken)] = [Fase.Ontvangst, Fase.Volledigheid, Fase.Verantwoording],
        [typeof(OpenPeriode)] = [Fase.Bekendmaking],
        [typeof(PlaatsOpmerking)] = [Fase.Begeleiding, Fase.Verantwoording, Fase.Vervolgaanvraag],
        [typeof(RegistreerBezwaar)] = [.. Enum.GetValues<Fase>().Except([Fase.Vernietigd])],
        [typeof(RegistreerIngebrekestelling)] = AanvraagOpen,
        [typeof(RondToetsAf)] = [Fase.Toets],
        [typeof(SchortOp)] = AanvraagOpen,
        [typeof(SluitHersteltermijn)] = [Fase.Volledigheid],
        [typeof(SluitPeriode)] = [Fase.Begeleiding],
        [typeof(VerbeterBrief)] = [.. Enum.GetValues<Fase>().Except([Fase.Vernietigd])],
        [typeof(StelBesluitOp)] = [Fase.Besluit],
        [typeof(StelBesluitVoor)] = [Fase.Besluit, Fase.Begeleiding],
        [typeof(StelDoelgroepVast)] = [Fase.Doelgroeptoets],
        [typeof(ToetsVolledigheid)] = [Fase.Volledigheid],
        [typeof(TrekIn)] = [.. AanvraagOpen, Fase.Begeleiding],
        [typeof(Verdaag)] = AanvraagOpen,
        [typeof(Vernietig)] = [Fase.Bewaren],
        [typeof(VoegBewijsstukToe)] = AanvraagOpen,
        [typeof(VraagAanvulling)] = [Fase.Volledigheid],
        [typeof(VraagWijziging)] = [Fase.Begeleiding],
        [typeof(VulAan)] = [Fase.Ontvangst, Fase.Volledigheid],
        [typeof(WeigerOndertekening)] = [Fase.Ontvangst, Fase.Volledigheid, Fase.Verantwoording],
        [typeof(WijsToe)] = [.. Enum.GetValues<Fase>().Except([Fase.Vernietigd])],
        [typeof(ZetToetsUit)] = [Fase.Toets],
    };

    public static TheoryData<string> Soorten => [.. Zetten.Soorten.Where(soort => soort != typeof(DraagBerichtenOver)).Select(soort => soort.Name)];

    internal static IReadOnlyList<(Zaak Zaak, Handeling Handeling, Uitkomst<Overgang> Uitkomst)> Pogingen { get; } =
    [
        .. from verloop in Verlopen.Alle
           from stand in verloop.Standen
           from zet in Zetten.Alle(stand.Zaak, stand.Dag)
           select (stand.Zaak, zet.Handeling, zet.Handeling.Pas(stand.Zaak, new(verloop.Regeling, zet.Door, Moment.BeginVan(stand.Dag), verloop.Logboek))),
    ];

    [Fact]
    public void Elke_soort_handeling_wordt_geprobeerd() =>
        Assert.Equal(Zetten.Soorten, Pogingen.Select(poging => poging.Handeling.GetType()).Distinct().OrderBy(soort => soort.Name, StringComparer.Ordinal));

    [Theory, MemberData(nameof(Soorten))]
    public void Een_handeling_lukt_alleen_in_haar_eigen_fasen(string soort)
    {
        var pogingen = Pogingen.Where(poging => poging.Handeling.GetType().Name == soort).ToList();
        var gelukt = pogingen.Where(poging => poging.Uitkomst.Gelukt).Select(poging => poging.Zaak.Fase).Distinct().Order();
        var fasen = Fasen.Single(fase => fase.Key.Name == soort).Value;

        Assert.Equal(fasen.Order(), gelukt);
        Assert.All(
            pogingen.Where(poging => !fasen.Contains(poging.Zaak.Fase)).SelectMany(poging => poging.Uitkomst.Weigeringen),
            weigering => Assert.NotEqual(Weigeringsoort.Invoer, weigering.Soort));
    }

    [Fact]
    public void Een_weigering_heeft_een_vaste_code_en_uitleg_en_alleen_invoer_noemt_een_veld() => Assert.All(
        Pogingen.SelectMany(poging => poging.Uitkomst.Weigeringen).Distinct(),
        weigering =>
        {
            Assert.Matches(Code(), weigering.Code);
            Assert.EndsWith(".", weigering.Uitleg, StringComparison.Ordinal);
            Assert.Equal(weigering.Soort is Weigeringsoort.Invoer, weigering.Veld is not null);
        });

    [Fact]
    public void Elke_handeling_laat_een_feit_na_behalve_het_bezorgen_van_berichten() => Assert.All(
        Pogingen.Where(poging => poging.Uitkomst.Gelukt),
        poging => Assert.Equal(poging.Handeling is DraagBerichtenOver, poging.Uitkomst.Waarde!.Feiten.Count == 0));

    [Fact]
    public void Een_handeling_verandert_de_zaak_niet_waarop_zij_wordt_gedaan() => Assert.All(
        Verlopen.Alle.SelectMany(verloop => verloop.Standen.Where((_, plaats) => plaats % 5 == 0), (verloop, stand) => (verloop, stand)),
        geval =>
        {
            var (verloop, (zaak, dag)) = geval;
            var ervoor = JsonSerializer.Serialize(zaak, JobcoachJson.Options);
            foreach (var (door, handeling) in Zetten.Alle(zaak, dag))
            {
                handeling.Pas(zaak, new(verloop.Regeling, door, Moment.BeginVan(dag), verloop.Logboek));
            }

            Assert.Equal(ervoor, JsonSerializer.Serialize(zaak, JobcoachJson.Options));
        });

    [Fact]
    public void Elke_stand_is_uit_opslag_weer_dezelfde() => Assert.All(
        Verlopen.Alle.SelectMany(verloop => verloop.Standen).Where((_, plaats) => plaats % 5 == 0).Select(stand => JsonSerializer.Serialize(stand.Zaak, JobcoachJson.Options)),
        json => Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Zaak>(json, JobcoachJson.Options), JobcoachJson.Options)));

    [Fact]
    public void Elke_rol_die_niet_bevoegd_is_wordt_geweigerd()
    {
        var zaak = Verlopen.Nieuw().Zaak;

        Assert.All(
            from zet in Zetten.Alle(zaak, Verlopen.Start)
            from rol in Enum.GetValues<Rol>()
            where !zet.Handeling.Bevoegden().Contains(rol)
            select zet.Handeling.Pas(zaak, new(Verlopen.Uwv, new("iemand", rol), Moment.BeginVan(Verlopen.Start), [])),
            uitkomst =>
            {
                var weigering = Assert.Single(uitkomst.Weigeringen);
                Assert.Equal(("rol-niet-bevoegd", Weigeringsoort.Bevoegdheid), (weigering.Code, weigering.Soort));
            });
    }

    [Fact]
    public void Beleid_doet_niets_met_een_zaak_beheer_bepaalt_alleen_haar_bewaartermijn_en_het_systeem_neemt_nooit_een_besluit()
    {
        var handelingen = Zetten.Alle(Verlopen.Nieuw().Zaak, Verlopen.Start).Select(zet => zet.Handeling).ToList();

        Assert.DoesNotContain(handelingen, handeling => handeling.Bevoegden().Contains(Rol.Beleid));
        Assert.Equal([typeof(BeoordeelBewaring)], handelingen.Where(handeling => handeling.Bevoegden().Contains(Rol.Beheer)).Select(handeling => handeling.GetType()).Distinct());
        Assert.All(handelingen.OfType<NeemBesluit>(), handeling => Assert.Equal([Rol.Besluitnemer], handeling.Bevoegden()));
        Assert.All(handelingen.Where(handeling => handeling.Bevoegden().Contains(Rol.Systeem)), handeling => Assert.Single(handeling.Bevoegden()));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Code();
}
