using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Architecture.Tests.Messages;

/// <summary>Names that stand in stored histories. These lists may grow; what is in them stays.</summary>
public sealed class StoredNameTests
{
    private static readonly string[] Steps =
    [
        "BevestigOntvangst", "ToetsVolledigheid", "VraagAanvulling", "SluitHersteltermijn", "LaatBuitenBehandelingVervallen", "LegOverschrijdingVast",
        "StelDoelgroepVast", "ZetToetsUit", "StelBesluitOp", "MaakBekend", "OpenPeriode", "Herinner", "SluitPeriode", "BeoordeelVerantwoording",
        "NodigVervolgaanvraagUit", "NeemVervolgInBehandeling", "BepaalResultaat", "Archiveer", "Vernietig", "BezorgBerichten",
    ];

    private static readonly string[] Phases =
    [
        "Ontvangst", "Volledigheid", "Doelgroeptoets", "Toets", "Besluit", "Bekendmaking", "Begeleiding", "Verantwoording", "Vervolgaanvraag", "Afsluiting",
        "Bewaren", "Vernietigd",
    ];

    [Fact]
    public void Orchestrations_keep_their_names() => Offenders.None(new[] { "Zaak", "Bericht", "Gebeurtenispomp" }.Except(Register.Alles.Orchestrations.Keys));

    [Fact]
    public void Activities_keep_their_names() => Offenders.None(Steps.Concat(["LeesStand", "BezorgBericht", "PompGebeurtenissen"]).Except(Register.Alles.Activities.Keys));

    [Fact]
    public void Steps_keep_their_names() => Offenders.None(Steps.Except(Enum.GetNames<Stap>()));

    [Fact]
    public void Phases_keep_their_names() => Offenders.None(Phases.Except(Enum.GetNames<Fase>()));

    [Fact]
    public void The_bell_keeps_its_name() => Assert.Equal("ZaakGewijzigd", ZaakOrchestration.Bel);
}
