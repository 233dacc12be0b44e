using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Een regel van het logboek zoals de werknemer haar leest.</summary>
/// <param name="Regel">De regel.</param>
/// <param name="Activiteit">De naam van de activiteit; null als er geen is gekozen.</param>
/// <param name="Doel">De tekst van het doel; null als de regel bij geen doel van het plan hoort.</param>
/// <param name="Geldt">Of de regel telt; een regel die is verbeterd of ingetrokken telt niet meer.</param>
/// <param name="Opmerking">Wat de werknemer erbij schreef, of null.</param>
/// <param name="MagOpmerken">Of de werknemer er nu iets bij kan schrijven of weghalen.</param>
public sealed record Logboekregelbeeld(Logboekregel Regel, string? Activiteit, string? Doel, bool Geldt, Logboekopmerking? Opmerking, bool MagOpmerken);

/// <summary>Het logboek van een periode zoals de werknemer het leest: alles wat naar de uitvoerder gaat.</summary>
/// <param name="Zaak">De inzage van de bezoeker.</param>
/// <param name="Periode">De periode; null als er nog geen is.</param>
/// <param name="Andere">De nummers van de andere perioden.</param>
/// <param name="Stand">De uren van de periode; null zonder periode.</param>
/// <param name="Regels">De regels, nieuwste eerst.</param>
public sealed record Logboekbeeld(Zaakinzage Zaak, Begeleidingsperiode? Periode, IReadOnlyList<int> Andere, Urenstand? Stand, IReadOnlyList<Logboekregelbeeld> Regels);
