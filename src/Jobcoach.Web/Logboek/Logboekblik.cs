using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Web.Logboek;

/// <summary>Het logboek van een zaak zoals de jobcoach het nu ziet.</summary>
/// <param name="Zaak">De zaak zoals de jobcoach haar mag zien.</param>
/// <param name="Versie">Haar versie.</param>
/// <param name="Periode">De laatste periode.</param>
/// <param name="Regeling">De versie van de regeling die voor die periode geldt.</param>
/// <param name="Alle">Alle regels van de zaak, ook verbeterde en ingetrokken.</param>
/// <param name="Taken">Wat de jobcoach te doen heeft.</param>
/// <param name="Vandaag">De dag in Nederland.</param>
public sealed record Logboekblik(
    Zaak Zaak,
    long Versie,
    Begeleidingsperiode Periode,
    Regeling Regeling,
    IReadOnlyList<Logboekregel> Alle,
    IReadOnlyList<Taak> Taken,
    DateOnly Vandaag)
{
    private const int Voorbereidingsdagen = 84;

    /// <summary>Het kenmerk van de zaak.</summary>
    public Zaaknummer Nummer => Zaak.Nummer;

    /// <summary>Of er nu geschreven kan worden.</summary>
    public bool IsOpen => Logboekinvoer.IsOpen(Zaak);

    /// <summary>De regels van de periode die gelden, oudste eerst.</summary>
    public IReadOnlyList<Logboekregel> Regels => Logboekregels.Geldend(Alle, Periode.Looptijd);

    /// <summary>De uren: toegekend, gebruikt en over.</summary>
    public Urenstand Uren => UrenVan(Alle);

    /// <summary>De doelen van het coachingsplan van de periode; leeg als dat er niet is.</summary>
    public IReadOnlyList<Plandoel> Plan =>
        Zaak.Aanvragen.LastOrDefault(aanvraag => aanvraag.Periodenummer == Periode.Nummer && aanvraag.Coachingsplan is not null)?.Coachingsplan?.Doelen ?? [];

    /// <summary>De doelen waar tijd bij kan horen: die van het plan en overig, of alle zolang er geen plan is.</summary>
    public IReadOnlyList<Doelverwijzing> Doelen =>
        [.. Enum.GetValues<Doelverwijzing>().Where(doel => doel is Doelverwijzing.Overig || Plan.Count == 0 || (int)doel < Plan.Count)];

    /// <summary>De laatst geschreven regel die geldt, om te herhalen; null als er nog geen is.</summary>
    public Logboekregel? Laatste => Regels.MaxBy(regel => regel.VastgelegdOp);

    /// <summary>De dag die klaarstaat in het formulier: vandaag, of de laatste dag van een periode die voorbij is.</summary>
    public DateOnly Dag => Vandaag > Periode.Looptijd.TotEnMet ? Periode.Looptijd.TotEnMet : Vandaag;

    /// <summary>Of het tijd wordt om het vervolg voor te bereiden. Twaalf weken is een wens van gebruikers en geen termijn.</summary>
    public bool Vervolgtijd => Zaak.Fase is Fase.Begeleiding && Vandaag >= Periode.Looptijd.TotEnMet.AddDays(-Voorbereidingsdagen);

    /// <summary>Wat de werknemer bij een regel opmerkte; null als hij dat niet deed.</summary>
    public string? Opmerking(string regel) => Zaak.Logboekopmerkingen.FirstOrDefault(een => een.Logboekregel == regel)?.Tekst;

    /// <summary>Wat er bereikt moet worden; null als het plan dit doel niet heeft.</summary>
    public string? Subdoel(Doelverwijzing doel) => doel is Doelverwijzing.Overig ? null : Plan.ElementAtOrDefault((int)doel)?.Subdoel;

    /// <summary>De uren met andere regels dan die er zijn.</summary>
    internal Urenstand UrenVan(IEnumerable<Logboekregel> regels) => Urenstand.Bereken(regels, Periode.Looptijd, Periode.ToegekendeUren, new Activiteitenlijst(Regeling));
}
