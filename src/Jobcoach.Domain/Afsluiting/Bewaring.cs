using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Afsluiting;

/// <summary>Hoe lang een afgesloten zaak bewaard blijft.</summary>
public static class Bewaring
{
    /// <summary>
    /// De eerste dag waarop vernietigd mag worden; null zolang er een bezwaar of ingebrekestelling openstaat, de zaak niet is afgesloten,
    /// of de regeling geen bewaartermijn noemt: dan beslist een mens.
    /// </summary>
    public static DateOnly? VernietigenVanaf(Zaak zaak, Regeling regeling) =>
        zaak is { Fase: Fase.Bewaren, AfgeslotenOp: { } afgesloten }
        && !zaak.HeeftOpenGeschil()
        && regeling.Bewaartermijn.DossierJaren.Waarde is { } jaren
            ? afgesloten.AddYears(jaren).AddDays(1)
            : null;
}
