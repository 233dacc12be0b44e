using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>De aanvrager ziet af van de aanvraag die openstaat, of als er geen openstaat van de voorziening. De uitvoerder trekt in met een besluit: zie <see cref="StelBesluitVoor"/>.</summary>
/// <param name="Reden">Waarom.</param>
/// <param name="LaatsteDag">Na het besluit: de laatste dag met begeleiding; leeg is vandaag.</param>
public sealed record TrekIn(string Reden, DateOnly? LaatsteDag = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (situatie.Door.Rol != zaak.Partijen.Aanvrager && situatie.Door.Rol is not Rol.Werknemer)
        {
            return Weigering.Onbevoegd("alleen-aanvrager", "Alleen de aanvrager of de werknemer kan intrekken.");
        }

        var open = zaak.IsOpen && zaak.Aanvraag.Status is Aanvraagstatus.Open;
        if (!open && zaak.Fase is not (Fase.Begeleiding or Fase.Verantwoording or Fase.Vervolgaanvraag))
        {
            return new Weigering("intrekken-niet-mogelijk", "Er is nu niets om in te trekken.");
        }

        return Tekst.Verplicht(Reden, "reden") is { Count: > 0 } fouten ? fouten
            : open ? Aanvraag(zaak, situatie)
            : new Beeindig(Eindreden.Ingetrokken, LaatsteDag ?? situatie.Vandaag, Reden).Pas(zaak, situatie);
    }

    private Overgang Aanvraag(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        var ingetrokken = zaak.Met(aanvraag with { Status = Aanvraagstatus.Ingetrokken }).LaatVoorstelVervallen(Onderwerpsoort.Aanvraag);

        // A vervolgaanvraag that waited for the verdict on the verantwoording leaves that verdict to be given.
        var volgende = zaak.Periode is null ? Fase.Afsluiting : zaak.Fase is Fase.Verantwoording ? Fase.Verantwoording : Fase.Vervolgaanvraag;
        return ingetrokken.Naar(volgende, situatie.Vandaag).Feit(situatie, Feitsoort.AanvraagIngetrokken, Reden, $"aanvraag/{aanvraag.Nummer}");
    }
}
