using System.Globalization;
using Jobcoach.Domain.Berichten;
using Jobcoach.Web.Paginas;

namespace Jobcoach.Web.Brieven;

/// <summary>Hoe een brief heet op een pagina.</summary>
internal static class Briefnaam
{
    /// <summary>Waarover hij gaat en van welke dag hij is: Besluit, 2 februari 2015.</summary>
    public static string Naam(this Teksten<BrievenTeksten> woorden, Brief brief) =>
        woorden["brief.naam", woorden.Van(brief.Soort), brief.Op.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)];
}
