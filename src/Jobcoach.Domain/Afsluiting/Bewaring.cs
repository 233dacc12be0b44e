using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Afsluiting;

/// <summary>Hoe lang een afgesloten zaak bewaard blijft.</summary>
public static class Bewaring
{
    /// <summary>
    /// De eerste dag waarop vernietigd mag worden: na de termijn van de regeling, en waar zij die niet noemt na die van een mens.
    /// Null zolang er een bezwaar of ingebrekestelling openstaat, de zaak niet is afgesloten, of er geen termijn is.
    /// </summary>
    public static DateOnly? VernietigenVanaf(Zaak zaak, Regeling regeling) =>
        zaak is { Fase: Fase.Bewaren, AfgeslotenOp: { } afgesloten }
        && !zaak.HeeftOpenGeschil()
        && (regeling.Bewaartermijn.DossierJaren.Waarde ?? zaak.Bewaaroordeel?.Jaren) is { } jaren
            ? afgesloten.AddYears(jaren).AddDays(1)
            : null;

    /// <summary>
    /// De laatste dag waarop de jobcoachorganisatie nog persoonsgegevens van de werknemer heeft, geteld vanaf het einde van de begeleiding.
    /// Null zolang er begeleiding kan komen, als er geen was, of als de regeling geen termijn noemt.
    /// </summary>
    public static Termijnberekening? VerwijderingDoorOrganisatie(Zaak zaak, Regeling regeling)
    {
        if (zaak is not { Fase: Fase.Bewaren, Periode.Looptijd.TotEnMet: var einde } || regeling.Bewaartermijn.OrganisatieJaren is not { Waarde: { } jaren, Bron: var bron })
        {
            return null;
        }

        var laatste = einde.AddYears(jaren);
        return new(
            laatste,
            [
                new(einde, bron, $"De begeleiding eindigde op {Datumtekst.Voluit(einde)}."),
                new(laatste, bron, $"De jobcoachorganisatie verwijdert persoonsgegevens binnen {jaren} jaar: uiterlijk op {Datumtekst.Voluit(laatste)}."),
            ]);
    }
}
