using System.Text.RegularExpressions;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>Maakt vragen met hun teksten: het opschrift van <c>coachingsplan.doelen[0].subdoel</c> staat bij <c>veld.coachingsplan.doelen.subdoel</c>.</summary>
internal sealed partial class Vraagteksten(Teksten<IntakeTeksten> woorden, Teksten<SharedTeksten> gedeeld)
{
    /// <summary>De teksten van de intake.</summary>
    public Teksten<IntakeTeksten> Woorden => woorden;

    /// <summary>Ja en nee, en "dat weet ik niet" als dat een antwoord is.</summary>
    public IReadOnlyList<Keuze> JaNee(bool weetNiet = false) =>
        [new("true", gedeeld["ja"]), new("false", gedeeld["nee"]), .. weetNiet ? new[] { new Keuze("", gedeeld["weetNiet"]) } : []];

    /// <summary>Een vaste lijst.</summary>
    public IReadOnlyList<Keuze> Lijst<TEnum>(params TEnum[] waarden)
        where TEnum : struct, Enum => Keuze.Van(woorden.Van, waarden);

    /// <summary>Een vraag met haar opschrift en hulptekst.</summary>
    public Vraag Vraag(string pad, Vraagsoort soort, bool verplicht = false) => new(pad, soort, Label(pad))
    {
        Hulp = woorden.Heeft($"hulp.{Sleutel(pad)}") ? woorden[$"hulp.{Sleutel(pad)}"] : null,
        Verplicht = verplicht,
        Hoogstens = soort is Vraagsoort.Tekst ? Domain.Formulieren.Grenzen.Tekst : null,
        Breedte = soort is Vraagsoort.Getal ? 10 : null,
    };

    /// <summary>Een keuze.</summary>
    public Vraag Kies(string pad, IReadOnlyList<Keuze> keuzes, bool verplicht = false) =>
        Vraag(pad, keuzes.Count > MeesteRondjes ? Vraagsoort.Lijst : Vraagsoort.Keuze, verplicht) with { Keuzes = keuzes };

    /// <summary>Een veld dat het formulier zelf invult.</summary>
    public static Vraag Verborgen(string pad) => new(pad, Vraagsoort.Verborgen, "");

    private const int MeesteRondjes = 5;

    /// <summary>Hoe een veld heet, zonder de plaats in een lijst.</summary>
    public string Label(string pad) => woorden[$"veld.{Sleutel(pad)}"];

    /// <summary>De sleutel van de teksten bij een veld.</summary>
    public static string Sleutel(string pad) => Plaats().Replace(pad, "");

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Plaats();
}
