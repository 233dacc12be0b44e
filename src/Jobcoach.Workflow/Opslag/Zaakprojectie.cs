using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Wat lijsten van een zaak laten zien; afgeleid van de zaak en altijd opnieuw te maken.</summary>
/// <param name="Nummer">De zaak.</param>
/// <param name="Versie">De versie van de zaak waaruit dit is afgeleid.</param>
/// <param name="Overzicht">De regel in de lijst van zaken.</param>
/// <param name="Taken">De open taken.</param>
/// <param name="Resultaten">De bepaalde resultaten.</param>
public sealed record Zaakprojectie(Zaaknummer Nummer, long Versie, Zaakoverzicht Overzicht, IReadOnlyList<Verdeeldetaak> Taken, IReadOnlyList<Resultaatregel> Resultaten)
{
    /// <summary>De vorm van de projectie. Een die met een oudere vorm is bewaard geldt als achtergebleven en wordt bij de volgende beurt van de zaak vervangen.</summary>
    public const int Vorm = 1;

    /// <summary>De organisaties die de zaak noemt, om op naam te vinden.</summary>
    public IReadOnlyList<Organisatieregel> Organisaties { get; init; } = [];

    /// <summary>Leidt de projectie af.</summary>
    public static Zaakprojectie Van(Zaak zaak, long versie, Regeling regeling, DateOnly vandaag) => new(
        zaak.Nummer,
        versie,
        new(
            zaak.Nummer,
            zaak.Fase,
            zaak.FaseSinds,
            zaak.Regeling.Id,
            zaak.Regeling.Versie,
            zaak.Partijen.WerknemerId,
            zaak.Partijen.Werkgever.Id,
            zaak.Partijen.Jobcoachorganisatie.Id,
            zaak.Partijen.JobcoachId,
            zaak.Perioden.LastOrDefault()?.Nummer,
            zaak.Perioden.LastOrDefault()?.Regime,
            zaak.UiterlijkeBesluitdag(regeling, vandaag)),
        [.. Takenlijst.Van(zaak, regeling, vandaag).Select(taak => new Verdeeldetaak(taak, zaak.BehandelaarVan(taak.Rol), zaak.TerugOp(taak)))],
        [
            .. zaak.Perioden.Where(periode => periode is { Resultaat: not null, ResultaatOp: not null }).Select(periode => new Resultaatregel(
                periode.Nummer,
                periode.Resultaat!.Resultaat,
                periode.Resultaat.Reden,
                periode.ResultaatOp!.Value,
                zaak.Partijen.Jobcoachorganisatie.Id,
                zaak.Regeling.Id,
                periode.Regime)),
        ])
    {
        Organisaties =
        [
            new(Organisatiesoort.Werkgever, zaak.Partijen.Werkgever.Id, zaak.Partijen.Werkgever.Naam),
            new(Organisatiesoort.Jobcoachorganisatie, zaak.Partijen.Jobcoachorganisatie.Id, zaak.Partijen.Jobcoachorganisatie.Naam),
        ],
    };
}
