using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;

namespace Jobcoach.Workflow.Zaken;

/// <summary>Welke handeling bij een stap van het systeem hoort.</summary>
public static class Stapkeuze
{
    /// <summary>De handeling van een stap die niets van buiten de zaak nodig heeft.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De stap bewaart of bezorgt iets buiten de zaak; zie <see cref="Zaakstappen"/>.</exception>
    public static Handeling Handeling(Stap stap) => stap switch
    {
        Stap.BevestigOntvangst => new BevestigOntvangst(),
        Stap.ToetsVolledigheid => new ToetsVolledigheid(),
        Stap.VraagAanvulling => new VraagAanvulling(),
        Stap.SluitHersteltermijn => new SluitHersteltermijn(),
        Stap.LaatBuitenBehandelingVervallen => new LaatBuitenBehandelingVervallen(),
        Stap.LegOverschrijdingVast => new LegOverschrijdingVast(),
        Stap.StelDoelgroepVast => new StelDoelgroepVast(),
        Stap.ZetToetsUit => new ZetToetsUit(),
        Stap.StelBesluitOp => new StelBesluitOp(),
        Stap.OpenPeriode => new OpenPeriode(),
        Stap.Herinner => new Herinner(),
        Stap.SluitPeriode => new SluitPeriode(),
        Stap.BeoordeelVerantwoording => new BeoordeelVerantwoording(),
        Stap.NodigVervolgaanvraagUit => new NodigVervolgaanvraagUit(),
        Stap.NeemVervolgInBehandeling => new NeemVervolgInBehandeling(),
        Stap.BepaalResultaat => new BepaalResultaat(),
        Stap.Archiveer => new Archiveer(),
        _ => throw new ArgumentOutOfRangeException(nameof(stap)),
    };
}
