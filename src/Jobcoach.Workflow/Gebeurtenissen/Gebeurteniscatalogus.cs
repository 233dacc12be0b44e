using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>De ene tabel van wat naar buiten gaat en wat binnen blijft: een regel per soort feit. <c>docs/gebeurtenissen.md</c> is hieruit gemaakt.</summary>
public static class Gebeurteniscatalogus
{
    /// <summary>Waar elk type mee begint: het domein, niet de organisatie (NL GOV-profiel voor CloudEvents).</summary>
    public const string Voorvoegsel = "nl.jobcoachvoorziening.";

    private const string Intern = "Een stap binnen de uitvoerder; wat ervan naar buiten mag staat in het besluit of de brief.";
    private const string Gezondheid = "De doelgroeptoets gaat over iemands gezondheid; ook dat hij er was gaat alleen de partijen aan.";
    private const string Werkverdeling = "Gaat over een medewerker en niet over de zaak.";
    private const string TussenPartijen = "Wat partijen van elkaar vinden blijft tussen hen en de uitvoerder.";

    /// <summary>Alle gepubliceerde soorten, in de volgorde van <see cref="Feitsoort"/>.</summary>
    public static IReadOnlyList<(Feitsoort Soort, Gebeurtenistype.Gepubliceerd Type)> Gepubliceerd { get; } =
    [
        .. Enum.GetValues<Feitsoort>().Select(soort => (soort, Van(soort) as Gebeurtenistype.Gepubliceerd)).Where(paar => paar.Item2 is not null).Select(paar => (paar.soort, paar.Item2!)),
    ];

    /// <summary>Alle typen die een abonnement kan kiezen, in alfabetische volgorde.</summary>
    public static IReadOnlyList<string> Typen { get; } = [.. Gepubliceerd.Select(paar => paar.Type.Type).Order(StringComparer.Ordinal)];

    /// <summary>Het type waaronder een soort feit naar buiten gaat; null als zij binnen blijft.</summary>
    public static string? Type(Feitsoort soort) => (Van(soort) as Gebeurtenistype.Gepubliceerd)?.Type;

    /// <summary>Of een soort feit naar buiten gaat, en hoe.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Voor deze soort is nog niets besloten.</exception>
    public static Gebeurtenistype Van(Feitsoort soort) => soort switch
    {
        Feitsoort.AanvraagOntvangen => Altijd("aanvraag-ontvangen", "Een eerste aanvraag of vervolgaanvraag is ingediend."),
        Feitsoort.OntvangstBevestigd => Altijd("ontvangst-bevestigd", "De ontvangstbevestiging is opgesteld."),
        Feitsoort.VolledigheidGetoetst => new Gebeurtenistype.Binnen(Intern),
        Feitsoort.VolledigBevonden => Altijd("aanvraag-volledig", "De aanvraag is volledig en kan worden beoordeeld."),
        Feitsoort.OnvolledigBevonden => Soms("aanvraag-onvolledig", "Er ontbreekt iets aan de aanvraag."),
        Feitsoort.AanvullingGevraagd => Soms("aanvulling-gevraagd", "De aanvrager is om een aanvulling gevraagd; de beslistermijn staat stil (Awb 4:5 en 4:15)."),
        Feitsoort.AanvraagAangevuld => Soms("aanvraag-aangevuld", "De aanvrager heeft iets aangevuld."),
        Feitsoort.HersteltermijnVerstreken => Soms("hersteltermijn-verstreken", "De termijn om aan te vullen is voorbij en er ontbreekt nog iets."),
        Feitsoort.BevoegdheidBuitenBehandelingVervallen => Soms("bevoegdheid-buiten-behandeling-vervallen", "De aanvraag kan niet meer buiten behandeling worden gelaten (Awb 4:5 lid 4)."),
        Feitsoort.DoelgroepVastgesteld => new Gebeurtenistype.Binnen(Gezondheid),
        Feitsoort.DoelgroepBevonden => new Gebeurtenistype.Binnen(Gezondheid),
        Feitsoort.ToetsUitgezet => new Gebeurtenistype.Binnen(Intern),
        Feitsoort.AanvraagGetoetst => new Gebeurtenistype.Binnen(Intern),
        Feitsoort.ConceptOpgesteld => new Gebeurtenistype.Binnen(Intern),
        Feitsoort.BesluitVoorgesteld => new Gebeurtenistype.Binnen(Intern),
        Feitsoort.VoorstelTeruggestuurd => new Gebeurtenistype.Binnen(Intern),
        Feitsoort.BesluitGenomen => new Gebeurtenistype.Binnen("Een besluit werkt pas als het is bekendgemaakt (Awb 3:40); dan volgt besluit-bekendgemaakt."),
        Feitsoort.BesluitBekendgemaakt => Altijd("besluit-bekendgemaakt", "Een besluit is bekendgemaakt; de bezwaartermijn begint de dag erna (Awb 6:8)."),
        Feitsoort.PeriodeGeopend => Soms("periode-geopend", "Een periode van begeleiding is begonnen."),
        Feitsoort.PeriodeGesloten => Soms("periode-gesloten", "Een periode van begeleiding is voorbij."),
        Feitsoort.HerinneringGestuurd => new Gebeurtenistype.Binnen("Een herinnering is iets tussen de uitvoerder en een persoon."),
        Feitsoort.LogboekregelVastgelegd => Soms("logboekregel-vastgelegd", "De jobcoach heeft een regel in het logboek geschreven."),
        Feitsoort.LogboekregelGecorrigeerd => Soms("logboekregel-gecorrigeerd", "De jobcoach heeft een regel van het logboek gecorrigeerd."),
        Feitsoort.VerantwoordingIngediend => Soms("verantwoording-ingediend", "De jobcoach heeft de verantwoording over een periode ingediend."),
        Feitsoort.VerantwoordingGetoetst => new Gebeurtenistype.Binnen(Intern),
        Feitsoort.VerantwoordingBeoordeeld => Soms("verantwoording-beoordeeld", "De verantwoording over een periode is beoordeeld."),
        Feitsoort.VervolgaanvraagUitgenodigd => Soms("vervolgaanvraag-uitgenodigd", "De partijen zijn uitgenodigd een vervolgaanvraag te doen."),
        Feitsoort.VervolgaanvraagInBehandeling => Soms("vervolgaanvraag-in-behandeling", "Een vervolgaanvraag is in behandeling genomen."),
        Feitsoort.WijzigingGevraagd => Soms("wijziging-gevraagd", "Een wijziging van de lopende toekenning is gevraagd."),
        Feitsoort.WijzigingToegepast => Soms("wijziging-toegepast", "Een wijziging van de lopende toekenning geldt."),
        Feitsoort.TermijnOpgeschort => Soms("beslistermijn-opgeschort", "De beslistermijn staat stil (Awb 4:15)."),
        Feitsoort.TermijnHervat => Soms("beslistermijn-hervat", "De beslistermijn loopt weer."),
        Feitsoort.TermijnVerdaagd => Soms("beslistermijn-verdaagd", "Het besluit is verdaagd (Awb 4:14)."),
        Feitsoort.BeslistermijnOverschreden => Soms("beslistermijn-overschreden", "De beslistermijn is voorbij zonder bekendgemaakt besluit."),
        Feitsoort.AanvraagIngetrokken => Soms("aanvraag-ingetrokken", "De aanvraag is ingetrokken."),
        Feitsoort.BegeleidingBeeindigd => Soms("begeleiding-beeindigd", "De begeleiding is voor het einde van de toekenning geëindigd."),
        Feitsoort.ToekenningIngetrokken => Soms("toekenning-ingetrokken", "De toekenning is ingetrokken."),
        Feitsoort.ResultaatBepaald => Soms("resultaat-bepaald", "Het jobcoachresultaat van een periode is bepaald."),
        Feitsoort.BezwaarGeregistreerd => Soms("bezwaar-geregistreerd", "Een bezwaar tegen een besluit is geregistreerd."),
        Feitsoort.BezwaarAfgehandeld => Soms("bezwaar-afgehandeld", "De afloop van een bezwaar is vastgelegd."),
        Feitsoort.IngebrekestellingGeregistreerd => Soms("ingebrekestelling-geregistreerd", "Een ingebrekestelling is geregistreerd (Awb 4:17)."),
        Feitsoort.IngebrekestellingAfgehandeld => Soms("ingebrekestelling-afgehandeld", "De afloop van een ingebrekestelling is vastgelegd."),
        Feitsoort.DocumentToegevoegd => Soms("document-toegevoegd", "Een document is aan de zaak toegevoegd."),
        Feitsoort.GegevensGecorrigeerd => Soms("gegevens-gecorrigeerd", "Een verkeerd geregistreerd gegeven is hersteld; lees de zaak opnieuw."),
        Feitsoort.BehandelaarToegewezen => new Gebeurtenistype.Binnen(Werkverdeling),
        Feitsoort.BehandelaarVrijgegeven => new Gebeurtenistype.Binnen(Werkverdeling),
        Feitsoort.TaakAangehouden => new Gebeurtenistype.Binnen(Werkverdeling),
        Feitsoort.TaakHervat => new Gebeurtenistype.Binnen(Werkverdeling),
        Feitsoort.ZaakAfgesloten => Altijd("zaak-afgesloten", "De zaak is afgesloten en wordt bewaard."),
        Feitsoort.BewaringBeoordeeld => new Gebeurtenistype.Binnen("Hoe lang het dossier blijft is iets van de uitvoerder; zaak-vernietigd meldt het einde."),
        Feitsoort.ZaakVernietigd => Altijd("zaak-vernietigd", "Het dossier is vernietigd; wie er iets van bewaart vernietigt dat ook."),
        Feitsoort.Ondertekend => Soms("ondertekend", "Een partij heeft de aanvraag of de verantwoording ondertekend."),
        Feitsoort.OndertekeningVervallen => Soms("ondertekening-vervallen", "Een handtekening is vervallen omdat de tekst is veranderd."),
        Feitsoort.EvaluatieGegeven => new Gebeurtenistype.Binnen(TussenPartijen),
        Feitsoort.OpmerkingGeplaatst => new Gebeurtenistype.Binnen(TussenPartijen),
        Feitsoort.OpmerkingIngetrokken => new Gebeurtenistype.Binnen(TussenPartijen),
        Feitsoort.OndertekeningGeweigerd => Soms("ondertekening-geweigerd", "Een partij tekent niet."),
        Feitsoort.OndertekeningIngetrokken => Soms("ondertekening-ingetrokken", "Een partij neemt haar handtekening terug."),
        Feitsoort.BriefVastgelegd => new Gebeurtenistype.Binnen("Een brief gaat naar de partijen; wat hij meedeelt heeft een eigen gebeurtenis."),
        Feitsoort.BriefVerbeterd => Soms("brief-verbeterd", "Een brief is vervangen door een verbeterde; lees de zaak opnieuw."),
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    private static Gebeurtenistype.Gepubliceerd Altijd(string naam, string wanneer) => new(Voorvoegsel + naam, wanneer, Voorkomen.Altijd);

    private static Gebeurtenistype.Gepubliceerd Soms(string naam, string wanneer) => new(Voorvoegsel + naam, wanneer, Voorkomen.Soms);
}
