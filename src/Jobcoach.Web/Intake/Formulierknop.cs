using System.Globalization;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>Wat een knop van een stap doet. Elke knop bewaart eerst; de waarde van het veld <c>_doe</c> zegt wat daarna.</summary>
internal static class Formulierknop
{
    /// <summary>Het veld dat de knop meestuurt.</summary>
    public const string Veld = "_doe";

    /// <summary>Naar de volgende stap.</summary>
    public const string Verder = "verder";

    /// <summary>Naar het overzicht, om later verder te gaan.</summary>
    public const string Later = "later";

    /// <summary>Terug naar dezelfde stap, met de nieuwe optelling.</summary>
    public const string Herreken = "herreken";

    private const string Weg = "weg:";
    private const string Bij = "bij:";
    private const string Doel = "doel:";
    private const string Opnemen = "opnemen:";

    /// <summary>Haalt een plaats uit een lijst.</summary>
    public static string HaalWeg(string plaats) => Weg + plaats;

    /// <summary>Voegt aan een lijst een lege plaats toe.</summary>
    /// <param name="lijst">De lijst.</param>
    /// <param name="veld">Een veld van de plaats.</param>
    public static string VoegToe(string lijst, string veld) => $"{Bij}{lijst}/{veld}";

    /// <summary>Voegt bij een rij van het matchingsformat een coachingsdoel toe.</summary>
    public static string NieuwDoel(Matchingsonderwerp onderwerp, Doelsoort soort) => $"{Doel}{Keuze.Json(onderwerp)}/{Keuze.Json(soort)}";

    /// <summary>Neemt een coachingsdoel op in het plan.</summary>
    public static string NeemOp(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{Opnemen}{nummer}");

    /// <summary>De velden na de knop, en waar de bezoeker dan verder kijkt; null als de knop niets aan de velden doet.</summary>
    public static (Formuliervelden Velden, string Anker)? Pas(Formuliervelden velden, Formulierstap stap)
    {
        var doe = velden.Tekst(Veld);
        return doe switch
        {
            _ when doe.StartsWith(Weg, StringComparison.Ordinal) && stap.Heeft(doe[Weg.Length..]) =>
                (stap.Soort is Stapsoort.Doelen ? velden.Zonder(doe[Weg.Length..]) : velden.HaalWeg(doe[Weg.Length..]), ""),
            _ when doe.StartsWith(Bij, StringComparison.Ordinal) && doe[Bij.Length..].Split('/') is [var lijst, var veld] && stap.Heeft(lijst) =>
                Plaats(velden, $"{lijst}[{velden.Aantal(lijst).ToString(CultureInfo.InvariantCulture)}]", (veld, "")),
            _ when doe.StartsWith(Doel, StringComparison.Ordinal) && doe[Doel.Length..].Split('/') is [var onderwerp, var soort] && stap.Soort is Stapsoort.Doelen =>
                Coachingsdoel(velden, onderwerp, soort),
            _ when doe.StartsWith(Opnemen, StringComparison.Ordinal) && stap.Soort is Stapsoort.Activiteiten => Plandoel(velden, doe[Opnemen.Length..]),
            Herreken => (velden, Formulierstaat.Id("totalen")),
            _ => null,
        };
    }

    // The place in the list follows from the number of the goal, so that a goal keeps both when another goes.
    private static (Formuliervelden Velden, string Anker)? Coachingsdoel(Formuliervelden velden, string onderwerp, string soort)
    {
        var (eerste, aantal) = soort == Keuze.Json(Doelsoort.Werkdoel) ? (1, Grenzen.Werkdoelen) : (Grenzen.Werkdoelen + 1, Grenzen.PersoonlijkeDoelen);
        var vrij = Enumerable.Range(eerste, aantal).Where(nummer => !velden.Ingevuld(Coachingsdoel(nummer))).Select(nummer => (int?)nummer).FirstOrDefault();
        return vrij is { } nieuw && Matchingsonderwerpen.Alle.Any(uitleg => Keuze.Json(uitleg.Onderwerp) == onderwerp)
            ? Plaats(velden, Coachingsdoel(nieuw), ("nummer", nieuw.ToString(CultureInfo.InvariantCulture)), ("onderwerp", onderwerp), ("omschrijving", ""))
            : null;
    }

    private static (Formuliervelden Velden, string Anker)? Plandoel(Formuliervelden velden, string nummer)
    {
        const string lijst = "coachingsplan.doelen";
        var plaats = velden.Aantal(lijst);
        return plaats < Grenzen.DoelenPerPeriode && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? Plaats(velden, $"{lijst}[{plaats.ToString(CultureInfo.InvariantCulture)}]", ("coachingsdoel", nummer), ("activiteiten[0].omschrijving", ""))
            : null;
    }

    /// <summary>Waar een coachingsdoel in de velden staat.</summary>
    public static string Coachingsdoel(int nummer) => $"matchingsformat.coachingsdoelen[{(nummer - 1).ToString(CultureInfo.InvariantCulture)}]";

    private static (Formuliervelden Velden, string Anker) Plaats(Formuliervelden velden, string plaats, params (string Naam, string Waarde)[] nieuw) =>
        (nieuw.Aggregate(velden, (met, veld) => met.Met($"{plaats}.{veld.Naam}", veld.Waarde)), Formulierstaat.Id(plaats));
}
