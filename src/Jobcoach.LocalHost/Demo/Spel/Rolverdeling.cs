using Jobcoach.Domain.Taken;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Wie welke taak hoe doet. Een pure keuze: wat eruit komt loopt daarna door dezelfde regels als bij een echt mens.</summary>
internal static class Rolverdeling
{
    /// <summary>De zet bij een taak; null als een redelijk mens er vandaag niets aan doet.</summary>
    public static Zet? Voor(Taak taak, Stelling stelling) => taak.Soort switch
    {
        Taaksoort.VolledigheidBeoordelen => Uitvoeringsspel.BeoordeelVolledigheid(stelling),
        Taaksoort.Aanvullen => Jobcoachspel.VulAan(stelling),
        Taaksoort.DoelgroepVaststellen => Uitvoeringsspel.StelDoelgroepVast(stelling),
        Taaksoort.Toetsen => Uitvoeringsspel.Toets(stelling),
        Taaksoort.BesluitVoorstellen => Uitvoeringsspel.StelBesluitVoor(stelling),
        Taaksoort.BesluitNemen => Uitvoeringsspel.NeemBesluit(taak.Onderwerp ?? 0),
        Taaksoort.WijzigingBeoordelen => Uitvoeringsspel.BeoordeelWijziging(stelling, taak.Onderwerp ?? 0),
        Taaksoort.LogboekBijhouden => Jobcoachspel.Begeleid(stelling),
        Taaksoort.Verantwoorden => Jobcoachspel.Verantwoord(stelling),
        Taaksoort.VerantwoordingBeoordelen or Taaksoort.NaderOnderzoekDoen => Uitvoeringsspel.BeoordeelVerantwoording(stelling),
        Taaksoort.VervolgaanvraagIndienen => Jobcoachspel.Vervolg(stelling),
        Taaksoort.EindeVaststellen => Uitvoeringsspel.StelEindeVast(stelling),
        Taaksoort.BezwaarAfhandelen => Uitvoeringsspel.HandelBezwaarAf(taak.Onderwerp ?? 0),

        Taaksoort.IngebrekestellingAfhandelen => Uitvoeringsspel.HandelIngebrekestellingAf(taak.Onderwerp ?? 0),

        Taaksoort.Ondertekenen => Ondertekenspel.Onderteken(taak, stelling),
        Taaksoort.Evalueren => Ondertekenspel.Evalueer(taak, stelling),

        // No source says how long a dossier stays; nobody has to hurry to decide that.
        Taaksoort.BewaringBeoordelen => null,
        _ => throw new ArgumentOutOfRangeException(nameof(taak)),
    };
}
