using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Welk coachingsplan bij een periode hoort.</summary>
internal static class Periodeplan
{
    /// <summary>Het plan waarop de periode is toegekend; null als het er niet (meer) is.</summary>
    public static Coachingsplan? Plan(this Zaak zaak, Begeleidingsperiode periode) =>
        zaak.Aanvragen.LastOrDefault(aanvraag => aanvraag.Periodenummer == periode.Nummer && aanvraag.Coachingsplan is not null)?.Coachingsplan;
}
