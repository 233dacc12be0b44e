using System.Globalization;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>De vragen over het werk.</summary>
internal static class Werkvragen
{
    public static IReadOnlyList<Vraaggroep> Van(Vraagteksten teksten, bool metKerntaken) =>
    [
        new(
            teksten.Woorden["groep.werk"],
            teksten.Kies("dienstverband.soort", teksten.Lijst<Arbeidsrelatie>(), verplicht: true),
            teksten.Kies("dienstverband.contractvorm", teksten.Lijst<Contractvorm>(), verplicht: true),
            teksten.Kies("dienstverband.werkstand", teksten.Lijst<Werkstand>()),
            teksten.Vraag("dienstverband.van", Vraagsoort.Dag, verplicht: true),
            teksten.Vraag("dienstverband.totEnMet", Vraagsoort.Dag),
            teksten.Kies("dienstverband.minderjarig", teksten.JaNee(), verplicht: true)),
        new(
            teksten.Woorden["groep.uren"],
            teksten.Vraag("dienstverband.urenPerWeek", Vraagsoort.Getal, verplicht: true),
            teksten.Kies("dienstverband.verwachteUitbreiding", teksten.JaNee(), verplicht: true),
            teksten.Vraag("dienstverband.urenPerJaar", Vraagsoort.Getal),
            teksten.Vraag("dienstverband.loonwaarde", Vraagsoort.Getal),
            teksten.Kies("dienstverband.verwachteGroeiLoonwaarde", teksten.JaNee(), verplicht: true)),
        new(
            teksten.Woorden["groep.proefplaatsing"],
            teksten.Vraag("dienstverband.intentieContractMaanden", Vraagsoort.Getal),
            teksten.Kies("dienstverband.uwvUitkering", teksten.JaNee(weetNiet: true)))
        {
            Uitklap = true,
        },
        .. metKerntaken ? [Kerntaken(teksten)] : Array.Empty<Vraaggroep>(),
    ];

    private static Vraaggroep Kerntaken(Vraagteksten teksten) => new(
        teksten.Woorden["groep.kerntaken"],
        [.. Enumerable.Range(0, Grenzen.Kerntaken).Select(nummer => $"matchingsformat.kerntaken[{nummer.ToString(CultureInfo.InvariantCulture)}]").Select((pad, nummer) =>
            teksten.Vraag(pad, Vraagsoort.Regel, verplicht: nummer == 0) with { Label = teksten.Woorden["kerntaak", nummer + 1], Hoogstens = Grenzen.Regel })])
    {
        Uitleg = teksten.Woorden["kerntaken.uitleg"],
    };
}
