using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Hoe lang mensen over hun taken doen: verzonnen, altijd gelijk, en ruim binnen de termijnen.</summary>
internal static class Geduld
{
    // The jobcoach visits on Mondays, so that nobody has to look into every logboek every day.
    private const DayOfWeek Bezoekdag = DayOfWeek.Monday;

    /// <summary>Of iemand de taak vandaag oppakt: genoeg dagen na haar begin, en op een werkdag.</summary>
    public static bool IsOp(Taak taak, DateOnly vandaag) =>
        Kalender.IsWerkdag(vandaag)
        && vandaag >= taak.Sinds.AddDays(Dagen(taak.Soort))
        && (taak.Soort is not Taaksoort.LogboekBijhouden || vandaag.DayOfWeek is Bezoekdag);

    private static int Dagen(Taaksoort soort) => soort switch
    {
        Taaksoort.VolledigheidBeoordelen => 3,
        Taaksoort.Aanvullen => 10,
        Taaksoort.DoelgroepVaststellen => 14,
        Taaksoort.Toetsen => 14,
        Taaksoort.BesluitVoorstellen => 2,
        Taaksoort.BesluitNemen => 5,
        Taaksoort.WijzigingBeoordelen => 7,
        Taaksoort.LogboekBijhouden => 0,
        Taaksoort.Verantwoorden => 10,
        Taaksoort.VerantwoordingBeoordelen => 5,
        Taaksoort.NaderOnderzoekDoen => 10,
        Taaksoort.VervolgaanvraagIndienen => 4,
        Taaksoort.EindeVaststellen => 30,
        Taaksoort.BezwaarAfhandelen => 28,
        Taaksoort.IngebrekestellingAfhandelen => 7,
        Taaksoort.Ondertekenen or Taaksoort.Evalueren => 1,
        Taaksoort.BewaringBeoordelen => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };
}
