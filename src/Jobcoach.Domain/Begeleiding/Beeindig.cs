using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Meldt dat de begeleiding eindigt en waarom; daaruit volgt het laatste jobcoachresultaat.</summary>
/// <param name="Reden">De reden.</param>
/// <param name="LaatsteDag">De laatste dag met begeleiding.</param>
/// <param name="Toelichting">Verplicht bij een andere reden.</param>
public sealed record Beeindig(Eindreden Reden, DateOnly LaatsteDag, string? Toelichting = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach, Rol.AdministratiefMedewerker, Rol.Toetser);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Einde is not null)
        {
            return new Weigering("al-beeindigd", "De begeleiding is al beëindigd.");
        }

        if (zaak.Periode is not { } periode || zaak.Fase is Fase.Bekendmaking || !zaak.IsOpen || zaak.Fase is Fase.Afsluiting)
        {
            return new Weigering("geen-begeleiding", "Er is geen begeleiding om te beëindigen. Een aanvraag zonder besluit kunt u intrekken.");
        }

        var weigeringen = Reden is Eindreden.Anders ? Tekst.Verplicht(Toelichting, "toelichting") : Tekst.Optioneel(Toelichting, "toelichting");
        weigeringen.AddRange(Invoer.Keuze(Reden, "reden"));
        if (LaatsteDag < periode.Looptijd.Van || LaatsteDag > situatie.Vandaag.AddYears(1))
        {
            weigeringen.Add(new("einde-buiten-periode", $"De laatste dag ligt op of na {periode.Looptijd.Van:d-M-yyyy}, het begin van de laatste periode.", "laatsteDag"));
        }

        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var vandaag = situatie.Vandaag;
        var geeindigd = zaak.Eindig(new(Reden, LaatsteDag, vandaag)).Bericht(Berichtsoort.Beeindiging, vandaag, $"periode/{periode.Nummer}", [.. zaak.Belanghebbenden(), Rol.Jobcoach]);
        var volgende = zaak.Fase is Fase.Begeleiding or Fase.Verantwoording ? zaak.Fase : Fase.Afsluiting;
        return geeindigd.Naar(volgende, vandaag).Feit(situatie, Feitsoort.BegeleidingBeeindigd, Toelichting, $"periode/{periode.Nummer}");
    }
}
