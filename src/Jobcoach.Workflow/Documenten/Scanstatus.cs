namespace Jobcoach.Workflow.Documenten;

/// <summary>Wat een scanner op malware van een document zegt. Alleen de opslag op Azure heeft een scanner.</summary>
public enum Scanstatus
{
    /// <summary>Nog geen uitslag, of de scanner kon het document niet lezen.</summary>
    NietGescand,

    /// <summary>Er is niets gevonden.</summary>
    Schoon,

    /// <summary>Er is malware gevonden.</summary>
    Besmet,
}
