using Jobcoach.Web.Besluiten;
using Jobcoach.Web.Toetsing;

namespace Jobcoach.Web.Dossier;

/// <summary>Alle pagina's waarop een uitvoerder een handeling aan een zaak doet, het meest gebruikte eerst.</summary>
internal static class Werkwijzen
{
    /// <summary>De pagina's.</summary>
    public static IReadOnlyList<Werkwijze> Alle { get; } = [.. Toetsingswerk.Alle, .. Besluitwerk.Alle, .. Dossierwerk.Alle];
}
