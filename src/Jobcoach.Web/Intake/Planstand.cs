using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Intake;

/// <summary>Welke regeling bij een concept hoort en hoe het plan zich daartoe verhoudt.</summary>
internal sealed class Planstand(RegelingCatalogus regelingen)
{
    /// <summary>De regeling: van de zaak, of die op de eerste werkdag geldt; zolang die dag er niet is de nieuwste versie.</summary>
    public Regeling? Regeling(Formuliervelden velden, Zaakinzage? zaak)
    {
        if (zaak is not null)
        {
            return zaak.Regeling;
        }

        var (id, eersteDag) = (velden.Tekst("regeling"), Conceptinhoud.Lees(velden).Dienstverband?.Van);
        return eersteDag is { } van ? regelingen.Geldend(id, van) : regelingen.Alle.Where(regeling => regeling.Id == id).MaxBy(regeling => regeling.Versie);
    }

    /// <summary>De optelling van het plan, met wat de regeling geeft.</summary>
    public Planvergelijking Bereken(Formuliervelden velden, Zaakinzage? zaak)
    {
        var inhoud = Conceptinhoud.Lees(velden);
        var werk = inhoud.Dienstverband;
        var periode = zaak?.Document.Zaak.Perioden.LastOrDefault() is { Nummer: var vorige } ? vorige + 1 : werk?.Soort is Arbeidsrelatie.Proefplaatsing ? 0 : 1;
        return Planvergelijking.Bereken(inhoud.Coachingsplan ?? new(null, null, null, null, null, null), werk, Regeling(velden, zaak), periode);
    }
}
