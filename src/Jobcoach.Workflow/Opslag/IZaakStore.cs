using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Bewaart zaken met hun feiten en logboekregels. Wat beantwoord is, is duurzaam.</summary>
public interface IZaakStore
{
    /// <summary>De zaak, of null als zij niet bestaat. Leest altijd wat het laatst is bewaard.</summary>
    Task<ZaakDocument?> LeesAsync(Zaaknummer nummer, CancellationToken cancelled);

    /// <summary>
    /// Bewaart zaak en feiten samen of niet. <see cref="ZaakDocument.Versie"/> is de verwachte versie; 0 maakt een nieuwe zaak.
    /// </summary>
    /// <returns>De nieuwe versie, of null als een ander eerder schreef (of de nieuwe zaak al bestaat).</returns>
    Task<long?> BewaarAsync(ZaakDocument document, IReadOnlyList<Feit> feiten, CancellationToken cancelled);

    /// <summary>De feiten van een zaak vanaf een volgnummer (vanaf 1), oudste eerst.</summary>
    Task<IReadOnlyList<Dossierfeit>> FeitenAsync(Zaaknummer nummer, int vanaf, int hoogstens, CancellationToken cancelled);

    /// <summary>Hoeveel feiten een zaak heeft: het volgnummer van het laatste, of 0.</summary>
    Task<int> AantalFeitenAsync(Zaaknummer nummer, CancellationToken cancelled);

    /// <summary>Voegt een logboekregel met haar feit toe, samen of niet.</summary>
    /// <returns>Onwaar als er al een regel met dit kenmerk is; er verandert dan niets.</returns>
    Task<bool> VoegRegelToeAsync(Zaaknummer nummer, Logboekregel regel, Feit feit, CancellationToken cancelled);

    /// <summary>Alle logboekregels van een zaak, in volgorde van vastleggen.</summary>
    Task<IReadOnlyList<Logboekregel>> LogboekregelsAsync(Zaaknummer nummer, CancellationToken cancelled);

    /// <summary>Verwijdert de logboekregels van een zaak; mag herhaald worden.</summary>
    Task VernietigRegelsAsync(Zaaknummer nummer, CancellationToken cancelled);

    /// <summary>Nummers van zaken die nog een levende orkestratie horen te hebben, in vaste volgorde na <paramref name="na"/>.</summary>
    Task<IReadOnlyList<Zaaknummer>> NietVernietigdAsync(Zaaknummer? na, int hoogstens, CancellationToken cancelled);
}
