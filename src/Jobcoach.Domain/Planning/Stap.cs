namespace Jobcoach.Domain.Planning;

/// <summary>Wat het systeem uit zichzelf doet. De namen zijn die van de activiteiten van de orkestratie.</summary>
public enum Stap
{
    BevestigOntvangst,
    ToetsVolledigheid,
    VraagAanvulling,
    SluitHersteltermijn,
    LaatBuitenBehandelingVervallen,
    LegOverschrijdingVast,
    StelDoelgroepVast,
    ZetToetsUit,
    StelBesluitOp,
    MaakBekend,
    OpenPeriode,
    Herinner,
    SluitPeriode,
    BeoordeelVerantwoording,
    NodigVervolgaanvraagUit,
    NeemVervolgInBehandeling,
    BepaalResultaat,
    Archiveer,
    Vernietig,
    BezorgBerichten,
}
