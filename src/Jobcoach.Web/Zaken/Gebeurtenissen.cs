using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Zaken;

/// <summary>
/// De feiten van een zaak zoals een rol ze ziet. Een partij ziet geen interne stappen en geen redenen die een ander opschreef;
/// de hashes blijven, zodat haar uittreksel met het hele dossier te vergelijken is.
/// </summary>
internal static class Gebeurtenissen
{
    private static readonly HashSet<Feitsoort> Intern =
    [
        Feitsoort.VolledigheidGetoetst,
        Feitsoort.DoelgroepVastgesteld,
        Feitsoort.DoelgroepBevonden,
        Feitsoort.ToetsUitgezet,
        Feitsoort.AanvraagGetoetst,
        Feitsoort.ConceptOpgesteld,
        Feitsoort.BesluitVoorgesteld,
        Feitsoort.VoorstelTeruggestuurd,
        Feitsoort.BesluitGenomen,
        Feitsoort.VerantwoordingGetoetst,
        Feitsoort.BehandelaarToegewezen,
        Feitsoort.BehandelaarVrijgegeven,
        Feitsoort.TaakAangehouden,
        Feitsoort.TaakHervat,
        Feitsoort.BriefVastgelegd,
    ];

    // These reasons are in a letter to the parties already.
    private static readonly HashSet<Feitsoort> Meegedeeld =
    [
        Feitsoort.TermijnOpgeschort,
        Feitsoort.TermijnHervat,
        Feitsoort.TermijnVerdaagd,
    ];

    // That there is a remark would say already what the werknemer and the jobcoach think of one another.
    private static readonly HashSet<Feitsoort> NietVoorWerkgever = [Feitsoort.OpmerkingGeplaatst, Feitsoort.OpmerkingIngetrokken];

    /// <summary>Alle feiten die een rol ziet, in volgorde.</summary>
    public static IReadOnlyList<Dossierfeit> Voor(IReadOnlyList<Dossierfeit> feiten, Rol rol) => rol.IsUitvoerder()
        ? feiten
        : [.. feiten.Where(feit => !Intern.Contains(feit.Feit.Soort) && (rol is not Rol.Werkgever || !NietVoorWerkgever.Contains(feit.Feit.Soort))).Select(feit => feit with { Feit = ZonderReden(feit.Feit, rol) })];

    private static Feit ZonderReden(Feit feit, Rol rol) => feit.Door.Rol == rol || Meegedeeld.Contains(feit.Soort) ? feit : feit with { Reden = null };
}
