using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Intake;

/// <summary>Hoe een concept ervoor staat.</summary>
/// <param name="Fouten">Wat niet klopt; zo kan het niet worden ingediend.</param>
/// <param name="Nodig">Lege velden zonder welke het niet kan worden ingediend.</param>
/// <param name="Ontbreekt">Wat nog leeg is en na het indienen gevraagd zou worden (Awb 4:5).</param>
public sealed record Controlestand(IReadOnlyList<Weigering> Fouten, IReadOnlyList<string> Nodig, IReadOnlyList<Ontbrekend> Ontbreekt)
{
    /// <summary>Of het concept zo ingediend kan worden.</summary>
    public bool KanIndienen => Fouten.Count == 0 && Nodig.Count == 0;
}

/// <summary>Controleert een concept met de regels van het indienen, zonder in te dienen.</summary>
internal sealed class Conceptcontrole(Aanvraagintake intake, Zaakhandelingen handelingen)
{
    private const string Bsn = "werknemer.bsn";
    private const string Leeg = "veld-verplicht";

    // An object of which nothing is filled in is asked for by its first question.
    private static readonly Dictionary<string, string> Eerste = new()
    {
        ["werknemer"] = "werknemer.naam",
        ["werkgever"] = "werkgever.naam",
        ["jobcoachorganisatie"] = "jobcoachorganisatie.naam",
        ["dienstverband"] = "dienstverband.soort",
    };

    /// <summary>De stand van een concept.</summary>
    public async Task<Controlestand> StandAsync(Concept concept, Gebruiker wie, Zaakinzage? zaak, CancellationToken cancelled)
    {
        var velden = Conceptinhoud.MetOnderwerpen(concept.Velden);
        var inhoud = Conceptinhoud.Lees(velden);
        var gelezen = zaak is null ? Aanvraag(velden, wie) : await VervolgAsync(velden, wie, zaak, cancelled);
        var nodig = inhoud.Nodig.Concat(gelezen.Where(fout => fout is { Code: Leeg, Veld: not null }).Select(fout => fout.Veld!)).Select(veld => Eerste.GetValueOrDefault(veld, veld));
        var fouten = inhoud.Fouten.Concat(gelezen.Where(fout => (fout.Code != Leeg || fout.Veld is null) && inhoud.Fouten.All(eerder => eerder.Veld is null || eerder.Veld != fout.Veld)));
        return new(
            [.. fouten.Where(fout => fout.Veld != Bsn).DistinctBy(fout => (fout.Veld, fout.Uitleg))],
            [.. nodig.Distinct()],
            [.. Ontbreekt(velden, inhoud, concept.Soort, wie)]);
    }

    /// <summary>De eerste aanvraag uit de velden, zonder BSN.</summary>
    public static Uitkomst<Conceptformulier> Formulier(Formuliervelden velden)
    {
        var gelezen = Formulierlezer.Lees<Conceptformulier>(velden);
        return gelezen.Gelukt ? gelezen.Waarde.Waarde : gelezen.Weigeringen.ToList();
    }

    /// <summary>De vervolgaanvraag uit de velden; wat niet veranderde gaat niet nog eens mee.</summary>
    public static Uitkomst<DienVervolgaanvraagIn> Vervolg(Formuliervelden velden, Zaakinzage zaak)
    {
        var eerder = Conceptinhoud.MetOnderwerpen(Voorinvulling.Matching(zaak.Beeld));
        var zelfde = eerder.Vingerafdruk() == new Formuliervelden(velden.VanHandeling.Where(veld => veld.Key.StartsWith("matchingsformat.", StringComparison.Ordinal))).Vingerafdruk();
        var gelezen = Formulierlezer.Lees<DienVervolgaanvraagIn>(zelfde ? velden.Zonder("matchingsformat") : velden);
        return gelezen.Gelukt
            ? gelezen.Waarde.Waarde with { Dienstverband = gelezen.Waarde.Waarde.Dienstverband == zaak.Document.Zaak.Dienstverband ? null : gelezen.Waarde.Waarde.Dienstverband }
            : gelezen.Weigeringen.ToList();
    }

    private IReadOnlyList<Weigering> Aanvraag(Formuliervelden velden, Gebruiker wie)
    {
        var formulier = Formulier(velden);
        if (!formulier.Gelukt)
        {
            return formulier.Weigeringen;
        }

        var weigeringen = Formulierlezer.InFormulier<Conceptformulier>(velden, intake.Controleer(formulier.Waarde.Met(null), wie.Handelende));
        return Toegang.MagIndienenVoor(wie, formulier.Waarde.Werkgever.Id, formulier.Waarde.Jobcoachorganisatie.Id) ? weigeringen : [.. weigeringen, Indiening.AndereOrganisatie];
    }

    private async Task<IReadOnlyList<Weigering>> VervolgAsync(Formuliervelden velden, Gebruiker wie, Zaakinzage zaak, CancellationToken cancelled)
    {
        var vervolg = Vervolg(velden, zaak);
        return !vervolg.Gelukt ? vervolg.Weigeringen
            : await handelingen.WeigeringAsync(zaak.Document.Zaak.Nummer, vervolg.Waarde, wie.Handelende, null, null, cancelled) is Handelingsuitkomst.Geweigerd geweigerd
                ? Formulierlezer.InFormulier<DienVervolgaanvraagIn>(velden, geweigerd.Weigeringen)
                : [];
    }

    private static IEnumerable<Ontbrekend> Ontbreekt(Formuliervelden velden, Conceptinhoud inhoud, Conceptsoort soort, Gebruiker wie)
    {
        var vervolg = soort is Conceptsoort.Vervolg;
        var zietMatching = !vervolg || wie.Rol is not Rol.Werkgever;
        return
        [
            .. zietMatching && (!vervolg || velden.Ingevuld("matchingsformat")) ? inhoud.OntbreektMatching() : [],
            .. inhoud.OntbreektPlan(),
            .. vervolg && zietMatching ? (inhoud.Ervaringen ?? new(null, null)).Ontbreekt("ervaringen") : [],
        ];
    }
}
