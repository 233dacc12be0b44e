using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Invoer;

namespace Jobcoach.Web.Intake;

/// <summary>
/// Leest een half ingevuld formulier, onderdeel voor onderdeel. Wat fout is blijft een fout; wat nog leeg is staat apart.
/// De regels zijn die van het indienen: dezelfde lezer en dezelfde controles.
/// </summary>
internal sealed class Conceptinhoud
{
    private const string Leeg = "veld-verplicht";

    // What the reader expects, in the words of somebody who fills in a form.
    private static readonly Dictionary<string, string> Woorden = new()
    {
        ["Verwacht: een getal."] = "Vul een getal in, bijvoorbeeld 24 of 24,5.",
        ["Verwacht: een geheel getal."] = "Vul een heel getal in, bijvoorbeeld 12.",
    };

    private const string Matching = "matchingsformat";
    private const string Plan = "coachingsplan";

    private readonly Formuliervelden _velden;
    private readonly List<Weigering> _fouten = [];
    private readonly List<string> _nodig = [];

    private Conceptinhoud(Formuliervelden velden) => _velden = velden;

    /// <summary>Wat niet klopt, met de plaats in het formulier.</summary>
    public IReadOnlyList<Weigering> Fouten => _fouten;

    /// <summary>Lege velden zonder welke een onderdeel dat begonnen is niet gelezen kan worden.</summary>
    public IReadOnlyList<string> Nodig => _nodig;

    /// <summary>De velden die op zichzelf staan.</summary>
    public Conceptkop Kop { get; private set; } = new();

    /// <summary>Het dienstverband; null zolang het niet compleet is.</summary>
    public Dienstverband? Dienstverband { get; private set; }

    /// <summary>Het matchingsformat; null als er niets in staat of iets niet te lezen is.</summary>
    public Matchingsformat? Matchingsformat { get; private set; }

    /// <summary>Het coachingsplan; null als er niets in staat of iets niet te lezen is.</summary>
    public Coachingsplan? Coachingsplan { get; private set; }

    /// <summary>Het verslag van de jobcoach; null als er niets in staat.</summary>
    public Ervaringsverslag? Ervaringen { get; private set; }

    /// <summary>Leest de velden van een concept.</summary>
    public static Conceptinhoud Lees(Formuliervelden velden)
    {
        var inhoud = new Conceptinhoud(velden);
        inhoud.Kop = inhoud.Los();
        inhoud.Deel<Conceptwerknemer>("werknemer");
        inhoud.Deel<Werkgever>("werkgever");
        inhoud.Deel<Jobcoachorganisatie>("jobcoachorganisatie");
        inhoud.Dienstverband = inhoud.Deel<Dienstverband>("dienstverband");
        inhoud._fouten.AddRange(inhoud.Dienstverband?.Controleer() ?? []);
        inhoud.Matchingsformat = inhoud.Formulier<Matchingsformat>(Matching, format => format.Controleer());
        inhoud.Coachingsplan = inhoud.Formulier<Coachingsplan>(Plan, plan => plan.Controleer());
        inhoud.Ervaringen = inhoud.Formulier<Ervaringsverslag>("ervaringen", verslag => verslag.Controleer());
        for (var plaats = 0; plaats < velden.Aantal("eerdereBegeleiding"); plaats++)
        {
            inhoud.Deel<EerdereBegeleiding>($"eerdereBegeleiding[{plaats}]");
        }

        return inhoud;
    }

    /// <summary>Wat in het matchingsformat nog ontbreekt, met de plaats in het formulier.</summary>
    public IEnumerable<Ontbrekend> OntbreektMatching() => Ontbreekt<Matchingsformat>(Matching, (Matchingsformat ?? new(LegeRijen(), null, null, null)).Ontbreekt());

    /// <summary>Wat in het coachingsplan nog ontbreekt; het akkoord geeft wie ondertekent.</summary>
    public IEnumerable<Ontbrekend> OntbreektPlan() => Ontbreekt<Coachingsplan>(Plan, (Coachingsplan ?? new(null, null, null, null, null, null)).Ontbreekt())
        .Where(veld => veld.Veld != "coachingsplan.verklaringAkkoord");

    /// <summary>De velden zoals zij ingediend worden: elke rij van het matchingsformat noemt haar onderwerp zodra er iets in het formulier staat.</summary>
    public static Formuliervelden MetOnderwerpen(Formuliervelden velden) => !velden.Ingevuld(Matching)
        ? velden
        : Matchingsonderwerpen.Alle.Aggregate(velden, (met, uitleg) => met.Met($"{Formulierstappen.Rij(uitleg.Onderwerp)}.onderwerp", Shared.Keuze.Json(uitleg.Onderwerp)));

    private static List<Matchingsrij> LegeRijen() => [.. Matchingsonderwerpen.Alle.Select(uitleg => new Matchingsrij(uitleg.Onderwerp, null, null, null))];

    private Conceptkop Los()
    {
        var velden = new Formuliervelden(_velden.VanHandeling.Where(veld => !veld.Key.Contains('.', StringComparison.Ordinal) && !veld.Key.Contains('[', StringComparison.Ordinal)));
        var gelezen = Formulierlezer.Lees<Conceptkop>(velden);
        Neem(gelezen.Weigeringen, "");
        return gelezen.Waarde?.Waarde ?? new();
    }

    private T? Formulier<T>(string pad, Func<T, List<Weigering>> controleer)
        where T : class
    {
        if (Deel<T>(pad) is not { } formulier)
        {
            return null;
        }

        Neem(Formulierlezer.InFormulier<T>(MetOnderwerpen(_velden).Onder(pad), controleer(formulier)), pad);
        return formulier;
    }

    private T? Deel<T>(string pad)
        where T : class
    {
        if (!_velden.Ingevuld(pad))
        {
            return null;
        }

        var gelezen = Formulierlezer.Lees<T>(MetOnderwerpen(_velden).Onder(pad));
        Neem(gelezen.Weigeringen, pad);
        return gelezen.Waarde?.Waarde;
    }

    private void Neem(IEnumerable<Weigering> weigeringen, string pad)
    {
        foreach (var weigering in weigeringen)
        {
            var veld = weigering.Veld is null ? pad : Jsonpad.Onder(pad, weigering.Veld);
            if (weigering.Code == Leeg)
            {
                _nodig.Add(veld);
            }
            else
            {
                _fouten.Add(weigering with { Uitleg = Woorden.GetValueOrDefault(weigering.Uitleg, weigering.Uitleg), Veld = veld });
            }
        }
    }

    private IEnumerable<Ontbrekend> Ontbreekt<T>(string pad, IReadOnlyList<Ontbrekend> ontbreekt) =>
        Formulierlezer.InFormulier<T>(MetOnderwerpen(_velden).Onder(pad), [.. ontbreekt.Select(veld => new Weigering(Leeg, veld.Omschrijving, veld.Veld))])
            .Select(veld => new Ontbrekend(Jsonpad.Onder(pad, veld.Veld!), veld.Uitleg));
}
