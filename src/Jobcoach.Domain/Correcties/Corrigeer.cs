using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Correcties;

/// <summary>
/// Herstelt een verkeerd geregistreerd dienstverband zolang er nog geen besluit op rust. Het feit in het dossier zegt dat en waarom er is gecorrigeerd.
/// Een verandering in de werkelijkheid is geen correctie maar een wijziging.
/// </summary>
public sealed record Corrigeer(Dienstverband Dienstverband, string Reden) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.AdministratiefMedewerker, Rol.Toetser);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Aanvraag.Status is not Aanvraagstatus.Open || zaak.Periode is not null)
        {
            return new Weigering("corrigeren-te-laat", "Op deze gegevens rust al een besluit. Gebruik een wijziging of een vervolgaanvraag.");
        }

        List<Weigering> weigeringen = [.. Tekst.Verplicht(Reden, "reden"), .. Dienstverband?.Controleer() ?? [Invoer.Ontbreekt("dienstverband")]];
        if (weigeringen.Count == 0 && !situatie.Regeling.GeldtOp(Dienstverband!.Van))
        {
            weigeringen.Add(new("regeling-geldt-niet", "De regeling van deze zaak geldt niet op die eerste dag. Trek de aanvraag in en dien haar opnieuw in.", "dienstverband.van"));
        }

        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var aanvraag = zaak.Aanvraag with
        {
            Periodenummer = Dienstverband!.Soort is Arbeidsrelatie.Proefplaatsing ? 0 : 1,
            Volledigheidsbevindingen = zaak.Fase is Fase.Volledigheid ? null : zaak.Aanvraag.Volledigheidsbevindingen,
            Doelgroepbevindingen = null,
            Toetsdossier = null,
            Toets = null,
            Concept = null,
        };

        var gecorrigeerd = zaak.Met(aanvraag) with { Dienstverband = Dienstverband, Regeling = zaak.Regeling with { Peildatum = Dienstverband.Van } };

        // What was found on the wrong facts is found again on the right ones. That the aanvraag stayed incomplete does not hang on them.
        var opnieuw = zaak.Fase is Fase.Toets or Fase.Besluit && zaak.OpenVoorstel?.Uitkomst is not Besluituitkomst.BuitenBehandeling;
        return (opnieuw ? gecorrigeerd.LaatVoorstelVervallen(Onderwerpsoort.Aanvraag).Naar(Fase.Doelgroeptoets, situatie.Vandaag) : gecorrigeerd)
            .Feit(situatie, Feitsoort.GegevensGecorrigeerd, Reden, $"aanvraag/{aanvraag.Nummer}");
    }
}
