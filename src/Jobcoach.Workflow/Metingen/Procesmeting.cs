using System.Diagnostics.Metrics;

namespace Jobcoach.Workflow.Metingen;

/// <summary>
/// Wat beheer van het proces moet horen zonder te kijken. De namen staan ook in de alarmen van <c>infra</c>; een test vergelijkt ze.
/// De kenmerken noemen nooit een zaak of een persoon.
/// </summary>
public static class Procesmeting
{
    /// <summary>De meter waarop een host zich abonneert.</summary>
    public const string Naam = "Jobcoach.Workflow";

    /// <summary>Kenmerk met de naam van de activiteit.</summary>
    public const string Activiteit = "activiteit";

    /// <summary>Zoveel dagen voor het einde van een beslistermijn telt zij als dringend.</summary>
    public const int DringendeDagen = 7;

    private static readonly Meter Meter = new(Naam);

    private static readonly Gauge<long> Gecontroleerd = Meter.CreateGauge<long>(
        "jobcoach.zaken.gecontroleerd", "{zaak}", "Cases that the last control looked at");

    private static readonly Gauge<long> Vastgelopen = Meter.CreateGauge<long>(
        "jobcoach.zaken.vastgelopen", "{zaak}", "Cases whose orchestration is stuck, in the last control");

    private static readonly Gauge<long> ZonderStap = Meter.CreateGauge<long>(
        "jobcoach.zaken.zonder_stap", "{zaak}", "Open cases without a next step, in the last control");

    private static readonly Gauge<long> Termijnen = Meter.CreateGauge<long>(
        "jobcoach.termijnen.binnen_zeven_dagen", "{termijn}", "Decision terms that end within seven days or have ended, in the last control");

    private static readonly Counter<long> Mislukt = Meter.CreateCounter<long>(
        "jobcoach.activiteiten.mislukt", "{poging}", "Attempts of activities that ended in an exception");

    /// <summary>Een controle is voltooid; een die halverwege strandt meldt niets.</summary>
    internal static void Controle(long gecontroleerd, long vastgelopen, long zonderStap, long dringendeTermijnen)
    {
        Gecontroleerd.Record(gecontroleerd);
        Vastgelopen.Record(vastgelopen);
        ZonderStap.Record(zonderStap);
        Termijnen.Record(dringendeTermijnen);
    }

    /// <summary>Een poging van een activiteit is mislukt; zij wordt misschien herhaald.</summary>
    internal static void ActiviteitMislukt(string activiteit) => Mislukt.Add(1, new KeyValuePair<string, object?>(Activiteit, activiteit));
}
