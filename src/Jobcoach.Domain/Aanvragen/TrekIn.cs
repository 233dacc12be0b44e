using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>De aanvrager ziet af van de aanvraag, of na het besluit van de voorziening. De uitvoerder trekt in met een besluit: zie <see cref="StelBesluitVoor"/>.</summary>
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

        return zaak.Fase switch
        {
            Fase.Ontvangst or Fase.Volledigheid or Fase.Doelgroeptoets or Fase.Toets or Fase.Besluit => Aanvraag(zaak, situatie),
            Fase.Begeleiding or Fase.Verantwoording or Fase.Vervolgaanvraag =>
                new Beeindig(Eindreden.Ingetrokken, LaatsteDag ?? situatie.Vandaag, Reden).Pas(zaak, situatie),
            _ => new Weigering("intrekken-niet-mogelijk", "Er is nu niets om in te trekken."),
        };
    }

    private Uitkomst<Overgang> Aanvraag(Zaak zaak, Situatie situatie)
    {
        if (Tekst.Verplicht(Reden, "reden") is { Count: > 0 } fouten)
        {
            return fouten;
        }

        var aanvraag = zaak.Aanvraag;
        var ingetrokken = zaak.Met(aanvraag with { Status = Aanvraagstatus.Ingetrokken }).LaatVoorstellenVervallen();
        return (zaak.Periode is null ? ingetrokken.Naar(Fase.Afsluiting, situatie.Vandaag) : ingetrokken.Naar(Fase.Vervolgaanvraag, situatie.Vandaag))
            .Feit(situatie, Feitsoort.AanvraagIngetrokken, Reden, $"aanvraag/{aanvraag.Nummer}");
    }
}
