using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Wie vraagt aan, in welke vorm, en gaat dat samen met andere begeleiding (Reïntegratiebesluit 12 en 18 lid 2 onder d, Participatiewet 10 lid 3 en 5).</summary>
internal static class Ondersteuningscriteria
{
    private const string VormFeit = "vorm van begeleiding";
    private const string AndereFeit = "begeleiding in de andere vorm";
    private const string PersoonFeit = "door een andere persoon";

    private static readonly Param<bool?> Uitsluiting = new(true, "Reïntegratiebesluit 18 lid 2 onder d", Zekerheid.H);

    private static readonly JaNeeEis GeenInstemming = new(
        "geen-instemming-werkgever",
        "stemt in met ondersteuning via de werkgever",
        "De werknemer heeft niet ingestemd met ondersteuning via de werkgever. Een externe jobcoach is mogelijk.",
        "De werknemer heeft ingestemd met ondersteuning via de werkgever (Reïntegratiebesluit 12). Een externe jobcoach kan daar niet bij.",
        "Het staat nog niet vast of de werknemer heeft ingestemd met ondersteuning via de werkgever.");

    private static readonly JaNeeEis Toestemming = new(
        "toestemming-werknemer",
        GeenInstemming.Feit,
        "De werknemer stemt er schriftelijk mee in dat de begeleiding via de werkgever gaat.",
        "De werknemer stemt er niet schriftelijk mee in dat de begeleiding via de werkgever gaat.",
        "Het staat nog niet vast of de werknemer er schriftelijk mee instemt dat de begeleiding via de werkgever gaat.");

    public static IEnumerable<Bevinding> Toets(Regeling regeling, Doelgroepvaststelling feiten, Aanvraagfeiten aanvraag)
    {
        var vorm = aanvraag.VormBij(regeling);
        if (aanvraag.Aanvrager is { } aanvrager)
        {
            yield return Aanvrager(regeling, aanvrager);
        }

        yield return Vorm(regeling.Begeleidingsvorm, aanvraag.Vorm);
        yield return Samenloop(regeling, feiten, vorm);
        if (vorm is Begeleidingsvorm.Intern)
        {
            yield return Toestemming.Vereist(regeling.Doelgroep.ToestemmingWerknemer, feiten.InstemmingWerkgever);
        }
        else if (regeling.Uitvoerder.Soort is Uitvoerdersoort.Uwv)
        {
            yield return GeenInstemming.Uitgesloten(Uitsluiting, feiten.InstemmingWerkgever);
        }
    }

    public static string Naam(Begeleidingsvorm vorm) => vorm switch
    {
        Begeleidingsvorm.Extern => "extern",
        Begeleidingsvorm.Intern => "intern",
        Begeleidingsvorm.Beide => "extern of intern",
        _ => throw new ArgumentOutOfRangeException(nameof(vorm)),
    };

    /// <summary>Zegt de regeling niet wie aanvraagt, dan zegt de Participatiewet het: de persoon of de werkgever (10 lid 5). Bij de werkgever is de persoon belanghebbende (10 lid 6).</summary>
    private static Bevinding Aanvrager(Regeling regeling, Rol aanvrager)
    {
        var toegelaten = regeling.Doelgroep.Aanvragers;
        var (oordeel, artikel, zin) = (toegelaten.Waarde, aanvrager) switch
        {
            ({ Count: > 0 } rollen, _) when rollen.Contains(aanvrager) => (Oordeel.Voldoet, toegelaten.Bron, $"De {Naam(aanvrager)} kan aanvragen."),
            ({ Count: > 0 } rollen, _) => (Oordeel.VoldoetNiet, toegelaten.Bron, $"De {Naam(aanvrager)} kan niet aanvragen. Dat doet: {string.Join(" of ", rollen.Select(Naam))}."),
            _ when regeling.Uitvoerder.Soort is Uitvoerdersoort.Uwv => (Oordeel.NietVastgesteld, toegelaten.Bron, "De regeling zegt niet wie kan aanvragen. De toetser beoordeelt dit."),
            (_, Rol.Werknemer) => (Oordeel.Voldoet, "Participatiewet 10 lid 5", "De werknemer kan aanvragen."),
            (_, Rol.Werkgever) => (Oordeel.Voldoet, "Participatiewet 10 lid 5 en 6", "De werkgever kan aanvragen. De werknemer is belanghebbende en krijgt alle brieven ook."),
            _ => (Oordeel.BeoordelingNodig, "Participatiewet 10 lid 5", $"De wet laat de werknemer en de werkgever aanvragen. De toetser beoordeelt namens wie de {Naam(aanvrager)} aanvraagt."),
        };
        return Bevinding.Van(
            "aanvrager",
            oordeel,
            artikel,
            zin,
            new Gegeven("aanvrager", Naam(aanvrager)),
            new Gegeven("wie kan aanvragen", toegelaten.Waarde is { } namen ? string.Join(", ", namen.Select(Naam)) : null))
            .MetKeerpunt(() => Keerpunt.Bij("aanvrager", Naam(toegelaten.Waarde![0]), $"Vraagt de {Naam(toegelaten.Waarde[0])} aan, dan is aan deze eis voldaan."));
    }

    private static Bevinding Vorm(Param<Begeleidingsvorm?> toegelaten, Begeleidingsvorm? gevraagd)
    {
        var (oordeel, zin) = (toegelaten.Waarde, gevraagd) switch
        {
            (null, _) => (Oordeel.NietVastgesteld, "De regeling zegt niet of de jobcoach extern of intern is. De toetser beoordeelt dit."),
            (Begeleidingsvorm.Beide, _) => (Oordeel.Voldoet, "De regeling kent een externe en een interne jobcoach."),
            ({ } een, { } ander) when een != ander => (Oordeel.VoldoetNiet, $"De aanvraag vraagt een jobcoach die {Naam(ander)} is. Deze regeling kent alleen een jobcoach die {Naam(een)} is."),
            ({ } een, _) => (Oordeel.Voldoet, $"De regeling kent een jobcoach die {Naam(een)} is."),
        };
        return Bevinding.Van(
            "begeleidingsvorm",
            oordeel,
            toegelaten.Bron,
            zin,
            new Gegeven(VormFeit, gevraagd is { } vorm ? Naam(vorm) : null),
            new Gegeven("vorm volgens de regeling", toegelaten.Waarde is { } eis ? Naam(eis) : null))
            .MetKeerpunt(() => Keerpunt.Bij(VormFeit, Naam(toegelaten.Waarde!.Value), $"Met een jobcoach die {Naam(toegelaten.Waarde.Value)} is, is aan deze eis voldaan."));
    }

    private static Bevinding Samenloop(Regeling regeling, Doelgroepvaststelling feiten, Begeleidingsvorm? vorm)
    {
        var regel = regeling.Doelgroep.Samenloop;
        var (oordeel, zin) = (feiten.AndereBegeleiding, regel.Waarde, feiten.AnderePersoon) switch
        {
            (AndereBegeleiding.Geen, _, _) => (Oordeel.Voldoet, "Er is geen begeleiding in de andere vorm."),
            (_, Samenloopregel.Toegestaan, _) => (Oordeel.Voldoet, "Externe en interne begeleiding mogen tegelijk."),
            (AndereBegeleiding.Onbekend, _, _) => (Oordeel.NietVastgesteld, "Het staat nog niet vast of er ook begeleiding in de andere vorm is."),
            (_, null, _) => (Oordeel.NietVastgesteld, "De regeling zegt niet of externe en interne begeleiding tegelijk mogen. De toetser beoordeelt dit."),
            (_, Samenloopregel.AlleenVerschillendePersonen, JaNeeOnbekend.Ja) => (Oordeel.Voldoet, "Twee verschillende mensen geven de externe en de interne begeleiding. Dat mag tegelijk."),
            (_, Samenloopregel.AlleenVerschillendePersonen, JaNeeOnbekend.Nee) => (Oordeel.VoldoetNiet, "Eén persoon geeft de externe en de interne begeleiding. Dat mag niet tegelijk."),
            (_, Samenloopregel.AlleenVerschillendePersonen, _) => (Oordeel.NietVastgesteld, "Het staat nog niet vast of twee verschillende mensen de externe en de interne begeleiding geven."),
            (AndereBegeleiding.Toegekend, _, _) => (Oordeel.VoldoetNiet, "Begeleiding in de andere vorm is al toegekend. Externe en interne begeleiding mogen niet tegelijk."),
            _ => Aangevraagd(regeling.Uitvoerder.Soort, vorm),
        };
        return Bevinding.Van(
            "samenloop",
            oordeel,
            regel.Bron,
            zin,
            new Gegeven(AndereFeit, Naam(feiten.AndereBegeleiding)),
            new Gegeven(PersoonFeit, Leesbaar.Tekst(feiten.AnderePersoon)),
            new Gegeven(VormFeit, vorm is { } soort ? Naam(soort) : null))
            .MetKeerpunt(() => regel.Waarde is Samenloopregel.AlleenVerschillendePersonen
                ? Keerpunt.Bij(PersoonFeit, "ja", "Geeft een andere persoon die begeleiding, dan is aan deze eis voldaan.")
                : Keerpunt.Bij(AndereFeit, "geen", "Zonder begeleiding in de andere vorm is aan deze eis voldaan."));
    }

    /// <summary>Zijn allebei aangevraagd, dan gaat bij UWV de subsidieaanvraag van de werkgever voor (Protocol Interne Jobcoach 2015).</summary>
    private static (Oordeel Oordeel, string Zin) Aangevraagd(Uitvoerdersoort uitvoerder, Begeleidingsvorm? vorm) => (uitvoerder, vorm) switch
    {
        (Uitvoerdersoort.Uwv, Begeleidingsvorm.Intern) =>
            (Oordeel.Voldoet, "Een externe jobcoach is ook aangevraagd. De subsidieaanvraag van de werkgever gaat voor (Protocol Interne Jobcoach 2015)."),
        (Uitvoerdersoort.Uwv, Begeleidingsvorm.Extern) =>
            (Oordeel.BeoordelingNodig, "De werkgever heeft ook subsidie voor een interne jobcoach aangevraagd. Die aanvraag gaat voor (Protocol Interne Jobcoach 2015). De toetser wacht dat besluit af."),
        _ => (Oordeel.BeoordelingNodig, "Begeleiding in de andere vorm is ook aangevraagd. Zij mogen niet tegelijk. De toetser beoordeelt welke aanvraag voorgaat."),
    };

    private static string Naam(Rol rol) => rol.ToString().ToLowerInvariant();

    private static string? Naam(AndereBegeleiding stand) => stand switch
    {
        AndereBegeleiding.Geen => "geen",
        AndereBegeleiding.Aangevraagd => "aangevraagd",
        AndereBegeleiding.Toegekend => "toegekend",
        _ => null,
    };
}
