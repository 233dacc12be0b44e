namespace Jobcoach.LocalHost.Ontwikkeling.Onderdelen;

/// <summary>Hoe een component er in de galerij bij staat.</summary>
public enum Voorbeeldstaat
{
    /// <summary>Zonder inhoud.</summary>
    Leeg,

    /// <summary>Zoals meestal.</summary>
    Gevuld,

    /// <summary>Met fouten.</summary>
    Fout,

    /// <summary>Met teksten die niet op een regel passen.</summary>
    Lang,

    /// <summary>Alleen te lezen.</summary>
    Dicht,
}
