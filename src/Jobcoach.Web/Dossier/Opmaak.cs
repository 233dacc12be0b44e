using System.Globalization;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Web.Dossier;

/// <summary>Hoe waarden op een pagina staan, in de taal van de bezoeker.</summary>
public static class Opmaak
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Een dag voluit: 2 november 2015.</summary>
    public static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>De tijd op de Nederlandse klok: 14:05.</summary>
    public static string Tijd(DateTimeOffset op) => TimeZoneInfo.ConvertTime(op, Nederland).ToString("HH:mm", CultureInfo.CurrentCulture);

    /// <summary>Een periode: 2 november 2015 - 1 mei 2016.</summary>
    public static string Periode(Periode periode) => $"{Dag(periode.Van)} – {Dag(periode.TotEnMet)}";

    /// <summary>Een getal met hoogstens twee decimalen.</summary>
    public static string Getal(decimal getal) => getal.ToString("0.##", CultureInfo.CurrentCulture);
}
