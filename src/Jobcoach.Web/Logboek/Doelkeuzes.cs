using Jobcoach.Domain.Logboek;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Logboek;

/// <summary>Hoe de doelen van een periode op het scherm heten.</summary>
public static class Doelkeuzes
{
    /// <summary>De doelen om uit te kiezen, elk met wat er bereikt moet worden.</summary>
    public static IReadOnlyList<Keuze> Van(Logboekblik blik, Teksten<LogboekTeksten> woorden) =>
        [.. blik.Doelen.Select(doel => new Keuze(Keuze.Json(doel), Naam(blik, doel, woorden)))];

    /// <summary>Het doel met wat er bereikt moet worden.</summary>
    public static string Naam(Logboekblik blik, Doelverwijzing doel, Teksten<LogboekTeksten> woorden) =>
        blik.Subdoel(doel) is { Length: > 0 } subdoel ? woorden["doel.met", woorden.Van(doel), subdoel] : woorden.Van(doel);
}
