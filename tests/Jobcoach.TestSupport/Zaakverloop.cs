using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.TestSupport;

/// <summary>
/// Speelt een zaak zonder opslag en zonder engine: alleen de regels, de planning en een kalender.
/// Elke handeling loopt door de echte regel, dus een zaak van dit verloop kan nooit een onmogelijke zijn.
/// </summary>
public sealed class Zaakverloop
{
    public static readonly Handelende DeWerknemer = new("p-werknemer", Rol.Werknemer);
    public static readonly Handelende DeWerkgever = new("werkgever-1", Rol.Werkgever);
    public static readonly Handelende DeJobcoach = new("jobcoach-1", Rol.Jobcoach);
    public static readonly Handelende HetBeheer = new("beheer-1", Rol.Beheer);
    public static readonly Handelende DeAdministratie = new("administratie-1", Rol.AdministratiefMedewerker);
    public static readonly Handelende DeToetser = new("toetser-1", Rol.Toetser);
    public static readonly Handelende DeBesluitnemer = new("besluitnemer-1", Rol.Besluitnemer);

    private readonly Regeling _eerste;
    private readonly IReadOnlyList<Regeling> _versies;
    private readonly List<Logboekregel> _regels = [];
    private readonly List<Feit> _feiten = [];
    private readonly List<(Zaak Zaak, DateOnly Dag)> _standen = [];

    public Zaakverloop(string regeling, DateOnly vandaag, Dienstverband dienstverband, string? regime = "midden", Jobcoachorganisatie? organisatie = null)
        : this(RegelingCatalogus.Ingebouwd.Geldend(regeling, dienstverband.Van)!, vandaag, dienstverband, regime, organisatie)
    {
    }

    public Zaakverloop(Regeling regeling, DateOnly vandaag, Dienstverband dienstverband, string? regime = "midden", Jobcoachorganisatie? organisatie = null, IReadOnlyList<Regeling>? versies = null, Rol aanvrager = Rol.Werknemer)
    {
        Vandaag = vandaag;
        (_eerste, _versies) = (regeling, versies ?? []);
        var partijen = new Domain.Partijen.Partijen(
            DeWerknemer.Id,
            new(DeWerkgever.Id, "Bakkerij De Korenaar", Werkgeversgrootte.Klein),
            organisatie ?? new("organisatie-1", "Stap voor Stap", Erkend: true, OnafhankelijkVanWerkgever: true),
            DeJobcoach.Id,
            aanvrager);
        var geopend = new OpenZaak(partijen, dienstverband, Matchingsformat(vandaag), Coachingsplan(regime, dienstverband.Van))
            .Pas(Zaaknummer.Uit(42), Situatie(aanvrager is Rol.Werkgever ? DeWerkgever : DeJobcoach));
        Verwerk(geopend);
        Loop();
    }

    /// <summary>Speelt verder met een zaak die al bestaat.</summary>
    public Zaakverloop(Regeling regeling, Zaak zaak, DateOnly vandaag, IReadOnlyList<Logboekregel>? logboek = null, IReadOnlyList<Regeling>? versies = null)
    {
        (_eerste, _versies, Zaak, Vandaag) = (regeling, versies ?? [], zaak, vandaag);
        _regels.AddRange(logboek ?? []);
        Loop();
    }

    public Zaak Zaak { get; private set; } = null!;

    /// <summary>De versie voor wat nu aan de orde is.</summary>
    public Regeling Regeling => _versies.FirstOrDefault(versie => versie.Versie == Zaak?.RegelingNu().Versie) ?? _eerste;

    public DateOnly Vandaag { get; private set; }

    public IReadOnlyList<Feit> Feiten => _feiten;

    /// <summary>Elke stand waar de zaak langs kwam, ook die waarin alleen het systeem aan zet was.</summary>
    public IReadOnlyList<(Zaak Zaak, DateOnly Dag)> Standen => _standen;

    /// <summary>Alle logboekregels.</summary>
    public IReadOnlyList<Logboekregel> Logboek => _regels;

    /// <summary>Een gewone dienstbetrekking van een jaar, 24 uur per week, die op de dag begint.</summary>
    public static Dienstverband Werk(DateOnly van, decimal uren = 24, decimal loonwaarde = 45) =>
        new(Arbeidsrelatie.Dienstbetrekking, van, van.AddYears(4), uren, uren * 48, Loonwaarde.Van(loonwaarde), false, false, Contractvorm.Regulier, false);

    public static Coachingsplan Coachingsplan(string? regime, DateOnly van) => Voorbeelden.Coachingsplan with
    {
        Periode = new(van, van.AddMonths(6).AddDays(-1)),
        GevraagdRegime = regime,
    };

    /// <summary>Een plan met een doel van vijftien uur, dat ook in jaar 3 onder elk regime past.</summary>
    public static Coachingsplan Vervolgplan(string? regime, DateOnly van) => Coachingsplan(regime, van) with { Doelen = [Voorbeelden.Coachingsplan.Doelen![0]] };

    public static Matchingsformat Matchingsformat(DateOnly vandaag) => Voorbeelden.Matchingsformat with { BelastbaarheidsprofielVan = vandaag.AddMonths(-3) };

    public static Doelgroepvaststelling Vaststelling(DateOnly vandaag) => new(
        JaNeeOnbekend.Ja,
        JaNeeOnbekend.Ja,
        JaNeeOnbekend.Ja,
        JaNeeOnbekend.Ja,
        JaNeeOnbekend.Ja,
        JaNeeOnbekend.Nee,
        JaNeeOnbekend.Nee,
        JaNeeOnbekend.Nee,
        Vaststellingsbron.Rapportage,
        vandaag);

    /// <summary>Laat een handeling doen die moet lukken en zet daarna wat het systeem aan de beurt vindt.</summary>
    public Zaakverloop Doe(Handelende door, Handeling handeling)
    {
        Verwerk(handeling.Pas(Zaak, Situatie(door)));
        Loop();
        return this;
    }

    /// <summary>Een tweede verloop vanaf hier.</summary>
    public Zaakverloop Kopie() => new(_eerste, Zaak, Vandaag, _regels, _versies);

    /// <summary>Probeert een handeling; geeft de weigeringen en verandert niets.</summary>
    public IReadOnlyList<Weigering> Probeer(Handelende door, Handeling handeling) => handeling.Pas(Zaak, Situatie(door)).Weigeringen;

    /// <summary>Zet de kalender vooruit, dag voor dag waarop iets aan de beurt komt.</summary>
    public Zaakverloop Naar(DateOnly dag)
    {
        while (Planning.Stand(Zaak, Regeling, Vandaag) is { WachtTot: { } volgende } && volgende <= dag)
        {
            Vandaag = volgende;
            _standen.Add((Zaak, Vandaag));
            Loop();
        }

        Vandaag = dag;
        _standen.Add((Zaak, Vandaag));
        Loop();
        return this;
    }

    public Zaakverloop MetArbeidsovereenkomst() =>
        Doe(DeJobcoach, new Domain.Documenten.VoegBewijsstukToe(Domain.Volledigheid.Bewijsstuksoort.Arbeidsovereenkomst, new string('a', 64)));

    public Zaakverloop TotToets() => MetArbeidsovereenkomst()
        .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
        .Doe(DeToetser, new LegVaststellingVast(Vaststelling(Vandaag)));

    public Zaakverloop TotBesluit(string? advies = "midden") => TotToets().Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = advies }));

    public Zaakverloop TotBegeleiding(string? advies = "midden") => TotBesluit(advies).KenToe(advies);

    /// <summary>Stelt de toekenning van het concept voor en laat haar nemen. Wat de regeling openlaat komt uit het coachingsplan.</summary>
    public Zaakverloop KenToe(string? regime) => Besluit(Toekenning(Zaak.Aanvragen[^1], regime));

    /// <summary>Wat een toetser op de getoetste aanvraag toekent.</summary>
    public static Besluituitkomst.Toekenning Toekenning(Aanvraag aanvraag, string? regime)
    {
        var (plan, concept) = (aanvraag.Coachingsplan!, aanvraag.Concept!);
        var looptijd = concept.Looptijd ?? new(plan.Periode!.Van!.Value, plan.Periode.TotEnMet!.Value);
        return concept.Berekening is { Uren: null, Bedrag: { } bedrag }
            ? new(regime, looptijd, null, bedrag)
            : new(regime, looptijd, concept.Berekening?.Uren ?? plan.TotaalUren, null);
    }

    public Zaakverloop Besluit(Besluituitkomst uitkomst, Besluitonderwerp? onderwerp = null)
    {
        Zienswijze? zienswijze = uitkomst is Besluituitkomst.Afwijzing or Besluituitkomst.Intrekking ? new(Zienswijzewijze.NietNodig, "Alle gegevens komen van de aanvrager.") : null;
        return Doe(DeToetser, new StelBesluitVoor(uitkomst, "De bevindingen dragen deze uitkomst.", zienswijze, onderwerp))
            .Doe(DeBesluitnemer, new NeemBesluit(Zaak.Besluitvoorstellen.Count, true));
    }

    public Zaakverloop Schrijf(DateOnly datum, decimal uren)
    {
        _regels.Add(new($"r{_regels.Count}", datum, Uren.Van(uren), 1, Doelverwijzing.Doel1, "d3-handelingen", $"Geoefend, keer {_regels.Count}.", false, DeJobcoach.Id, Moment.BeginVan(datum).Tijdstip));
        return this;
    }

    public Verantwoording Verantwoording(Evaluatieoordeel werkgever = Evaluatieoordeel.Positief) => new(
        Vandaag,
        [new(Doelverwijzing.Doel1, Doelstand.Gerealiseerd, "Vier weken zonder fout.")],
        [],
        "De werkplek past.",
        "De voorman neemt steeds meer over.",
        [new(Partij.Jobcoach, Vandaag), new(Partij.Werknemer, Vandaag), new(Partij.Werkgever, Vandaag)],
        new(8, werkgever, "Het werk gaat goed.", Vandaag),
        new(8, Evaluatieoordeel.Positief, "Ik leer veel.", Vandaag));

    /// <summary>Speelt de lopende periode uit: een regel, einde, verantwoording, akkoord.</summary>
    public Zaakverloop TotVervolg()
    {
        var periode = Zaak.Perioden[^1].Looptijd;
        return Naar(periode.Van.AddDays(30)).Schrijf(periode.Van.AddDays(20), 2)
            .Naar(periode.TotEnMet.AddDays(3))
            .Doe(DeJobcoach, new DienVerantwoordingIn(Verantwoording()))
            .Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));
    }

    /// <summary>Vraagt vervolg op een regime en laat het toekennen.</summary>
    public Zaakverloop Vervolg(string? regime, string? motivering = null) => VraagVervolg(regime, motivering)
        .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
        .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = regime }))
        .KenToe(regime);

    public Zaakverloop VraagVervolg(string? regime, string? motivering = null) => Doe(DeJobcoach, new DienVervolgaanvraagIn(
        Vervolgplan(regime, Zaak.Perioden[^1].Looptijd.TotEnMet.AddDays(1)),
        Verlengingsmotivering: motivering,
        Ervaringen: new("Het gaat vooruit.", "Nieuwe taken vragen nog uitleg.")));

    /// <summary>De situatie van vandaag voor wie handelt.</summary>
    public Situatie Situatie(Handelende door) => new(Regeling, door, Moment.BeginVan(Vandaag), _regels) { Versies = _versies };

    private void Verwerk(Uitkomst<Overgang> uitkomst)
    {
        if (!uitkomst.Gelukt)
        {
            throw new InvalidOperationException(string.Join("; ", uitkomst.Weigeringen));
        }

        Zaak = uitkomst.Waarde.Zaak;
        _standen.Add((Zaak, Vandaag));
        _feiten.AddRange(uitkomst.Waarde.Feiten);
    }

    private void Loop()
    {
        for (var i = 0; Planning.Stand(Zaak, Regeling, Vandaag).Stap is { } stap; i++)
        {
            if (i > 50)
            {
                throw new InvalidOperationException($"De planning komt niet tot rust: {stap} in {Zaak.Fase}.");
            }

            Handeling handeling = stap switch
            {
                Stap.MaakBekend => new MaakBekend(Zaak.Besluiten.First(besluit => besluit.BekendgemaaktOp is null).Nummer, new string('b', 64), new string('c', 64)),
                Stap.BezorgBerichten => new DraagBerichtenOver(Zaak.Berichten.Count, [.. Brievenlijst.TeSchrijven(Zaak).Select(Documenten).OfType<Briefdocumenten>()]),
                Stap.Vernietig => new Domain.Afsluiting.Vernietig(),
                _ => Stapkeuze.Handeling(stap),
            };
            Verwerk(handeling.Pas(Zaak, Situatie(Handelende.Systeem)));
        }
    }

    // Every letter its own documents, as long as a hash.
    private static Briefdocumenten? Documenten(Briefvraag vraag) => vraag.Soort is Berichtsoort.OndertekeningGevraagd
        ? null
        : new(vraag.Nummer, $"{vraag.Nummer:d64}", $"{vraag.Nummer:d63}f");
}
