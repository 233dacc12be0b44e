using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>
/// The tables of zaken, with everything that must change in one transaction with them. Rows lie in order of arrival and are found by small indexes,
/// for the reason that <c>EngineSchema</c> gives. Enums are stored by name, days as <see cref="Dag"/> says, and documents as <see cref="Opslagjson"/> says.
/// </summary>
/// <remarks>The scripts are stored contracts: a script that was ever released is never edited; a change adds one.</remarks>
internal static class StorageSchema
{
    public static IReadOnlyList<string> Scripts { get; } = [Zaken + Projecties + Overig, Werkverdeling + Zoeken + Gebruikers, Post, Abonnementen];

    private const string Zaken = """
        CREATE TABLE Zaken(
            Id INTEGER PRIMARY KEY,
            Nummer TEXT NOT NULL UNIQUE,
            Versie INTEGER NOT NULL,
            Fase TEXT NOT NULL,
            Sleutels BLOB NOT NULL,
            Inhoud BLOB NOT NULL);
        CREATE INDEX ZakenNietVernietigd ON Zaken(Nummer) WHERE Fase <> 'Vernietigd';

        CREATE TABLE Feiten(
            Id INTEGER PRIMARY KEY,
            Zaak INTEGER NOT NULL,
            Volgnummer INTEGER NOT NULL,
            Inhoud BLOB NOT NULL,
            Vorige TEXT NOT NULL,
            Hash TEXT NOT NULL);
        CREATE UNIQUE INDEX FeitenVanZaak ON Feiten(Zaak, Volgnummer);
        CREATE TRIGGER FeitenVeranderenNiet BEFORE UPDATE ON Feiten BEGIN SELECT RAISE(ABORT, 'Feiten are append-only.'); END;
        CREATE TRIGGER FeitenBlijven BEFORE DELETE ON Feiten BEGIN SELECT RAISE(ABORT, 'Feiten are append-only.'); END;

        CREATE TABLE Logboekregels(
            Id INTEGER PRIMARY KEY,
            Zaak INTEGER NOT NULL,
            Regel TEXT NOT NULL,
            Inhoud BLOB NOT NULL);
        CREATE UNIQUE INDEX LogboekregelsVanZaak ON Logboekregels(Zaak, Regel);

        """;

    // Every list has an index that holds its filter, its order and what else it may be filtered by, so that a page is one range of one index.
    private const string Projecties = """
        CREATE TABLE Overzichten(
            Id INTEGER PRIMARY KEY,
            Nummer TEXT NOT NULL,
            Versie INTEGER NOT NULL,
            Fase TEXT NOT NULL,
            FaseSinds INTEGER NOT NULL,
            Regeling TEXT NOT NULL,
            Regelingversie INTEGER NOT NULL,
            WerknemerId TEXT NOT NULL,
            WerkgeverId TEXT NOT NULL,
            JobcoachorganisatieId TEXT NOT NULL,
            JobcoachId TEXT NOT NULL,
            Periode INTEGER,
            Regime TEXT,
            Beslistermijn INTEGER NOT NULL);
        CREATE UNIQUE INDEX OverzichtenNummer ON Overzichten(Nummer);
        CREATE INDEX OverzichtenFase ON Overzichten(Fase, Nummer);
        CREATE INDEX OverzichtenWerknemer ON Overzichten(WerknemerId, Nummer);
        CREATE INDEX OverzichtenWerkgever ON Overzichten(WerkgeverId, Nummer, Fase);
        CREATE INDEX OverzichtenOrganisatie ON Overzichten(JobcoachorganisatieId, Nummer, Fase);

        CREATE TABLE Taken(
            Id INTEGER PRIMARY KEY,
            Nummer TEXT NOT NULL,
            Volg INTEGER NOT NULL,
            Rol TEXT NOT NULL,
            Soort TEXT NOT NULL,
            Sinds INTEGER NOT NULL,
            Vervaldag INTEGER NOT NULL,
            Onderwerp INTEGER,
            Fase TEXT NOT NULL,
            Regeling TEXT NOT NULL,
            WerknemerId TEXT NOT NULL,
            WerkgeverId TEXT NOT NULL,
            JobcoachorganisatieId TEXT NOT NULL);
        CREATE UNIQUE INDEX TakenVanZaak ON Taken(Nummer, Volg);
        CREATE INDEX TakenRolVervaldag ON Taken(Rol, Vervaldag, Nummer, Volg);
        CREATE INDEX TakenRolSinds ON Taken(Rol, Sinds, Nummer, Volg, Vervaldag);
        CREATE INDEX TakenSoortVervaldag ON Taken(Rol, Soort, Vervaldag, Nummer, Volg);
        CREATE INDEX TakenSoortSinds ON Taken(Rol, Soort, Sinds, Nummer, Volg, Vervaldag);
        CREATE INDEX TakenOrganisatieVervaldag ON Taken(JobcoachorganisatieId, Rol, Vervaldag, Nummer, Volg, Soort);
        CREATE INDEX TakenOrganisatieSinds ON Taken(JobcoachorganisatieId, Rol, Sinds, Nummer, Volg, Soort, Vervaldag);
        CREATE INDEX TakenWerkgever ON Taken(WerkgeverId, Rol, Vervaldag, Nummer, Volg, Soort);
        CREATE INDEX TakenWerknemer ON Taken(WerknemerId, Rol, Vervaldag, Nummer, Volg, Soort);

        CREATE TABLE Resultaten(
            Id INTEGER PRIMARY KEY,
            Nummer TEXT NOT NULL,
            Volg INTEGER NOT NULL,
            Halfjaar INTEGER NOT NULL,
            BepaaldOp INTEGER NOT NULL,
            JobcoachorganisatieId TEXT NOT NULL,
            Resultaat TEXT NOT NULL,
            Reden TEXT,
            Regeling TEXT NOT NULL,
            Periode INTEGER NOT NULL,
            Regime TEXT NOT NULL);
        CREATE UNIQUE INDEX ResultatenVanZaak ON Resultaten(Nummer, Volg);
        CREATE INDEX ResultatenHalfjaar ON Resultaten(Halfjaar, JobcoachorganisatieId, Resultaat, Reden, BepaaldOp, Regeling);
        CREATE INDEX ResultatenOrganisatie ON Resultaten(JobcoachorganisatieId, Halfjaar, Resultaat, Reden, BepaaldOp, Regeling);

        """;

    private const string Overig = """
        CREATE TABLE Personen(
            Id TEXT PRIMARY KEY,
            Inhoud BLOB NOT NULL) WITHOUT ROWID;

        CREATE TABLE Documenten(
            Id INTEGER PRIMARY KEY,
            Nummer TEXT NOT NULL,
            Document TEXT NOT NULL,
            Mediatype TEXT NOT NULL,
            Bytes INTEGER NOT NULL,
            BewaardOp INTEGER NOT NULL);
        CREATE UNIQUE INDEX DocumentenVanZaak ON Documenten(Nummer, Document);

        CREATE TABLE Bezorgd(
            Id INTEGER PRIMARY KEY,
            Nummer TEXT NOT NULL,
            Bericht INTEGER NOT NULL,
            Inhoud BLOB NOT NULL,
            BezorgdOp INTEGER NOT NULL,
            Pogingen INTEGER NOT NULL);
        CREATE UNIQUE INDEX BezorgdKenmerk ON Bezorgd(Nummer, Bericht);

        CREATE TABLE Kenmerken(
            Naam TEXT PRIMARY KEY,
            Waarde TEXT NOT NULL) WITHOUT ROWID;
        """;

    // A task of nobody has no name in Behandelaar, one that is not put away 0 in TerugOp: what was stored before stays right as it is.
    // Every index of the work list holds what a list may be filtered by, so that a row that is left out costs no look at the table.
    private const string Werkverdeling = """
        ALTER TABLE Taken ADD COLUMN Behandelaar TEXT NOT NULL DEFAULT '';
        ALTER TABLE Taken ADD COLUMN TerugOp INTEGER NOT NULL DEFAULT 0;

        DROP INDEX TakenRolVervaldag;
        DROP INDEX TakenRolSinds;
        DROP INDEX TakenSoortVervaldag;
        DROP INDEX TakenSoortSinds;
        DROP INDEX TakenOrganisatieVervaldag;
        DROP INDEX TakenOrganisatieSinds;
        CREATE INDEX TakenRolVervaldag ON Taken(Rol, Vervaldag, Nummer, Volg, TerugOp, Behandelaar, Regeling);
        CREATE INDEX TakenRolSinds ON Taken(Rol, Sinds, Nummer, Volg, Vervaldag, TerugOp, Behandelaar, Regeling);
        CREATE INDEX TakenSoortVervaldag ON Taken(Rol, Soort, Vervaldag, Nummer, Volg, TerugOp, Behandelaar, Regeling);
        CREATE INDEX TakenSoortSinds ON Taken(Rol, Soort, Sinds, Nummer, Volg, Vervaldag, TerugOp, Behandelaar, Regeling);
        CREATE INDEX TakenOrganisatieVervaldag ON Taken(JobcoachorganisatieId, Rol, Vervaldag, Nummer, Volg, Soort, TerugOp, Behandelaar, Regeling);
        CREATE INDEX TakenOrganisatieSinds ON Taken(JobcoachorganisatieId, Rol, Sinds, Nummer, Volg, Soort, Vervaldag, TerugOp, Behandelaar, Regeling);
        CREATE INDEX TakenBehandelaar ON Taken(Behandelaar, Rol, Vervaldag, Nummer, Volg, Soort, TerugOp, Regeling) WHERE Behandelaar<>'';
        CREATE INDEX TakenAangehouden ON Taken(Rol, Vervaldag, Nummer, Volg, Soort, TerugOp, Regeling) WHERE TerugOp>0;

        """;

    // A projection of before has form 0 and is made again at the next turn of its zaak.
    private const string Zoeken = """
        ALTER TABLE Overzichten ADD COLUMN Vorm INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE Zoekwoorden(
            Term TEXT NOT NULL,
            Persoon TEXT NOT NULL,
            PRIMARY KEY(Term, Persoon)) WITHOUT ROWID;
        CREATE INDEX ZoekwoordenVanPersoon ON Zoekwoorden(Persoon);

        CREATE TABLE Organisaties(
            Id INTEGER PRIMARY KEY,
            Soort TEXT NOT NULL,
            Kenmerk TEXT NOT NULL,
            Naam TEXT NOT NULL,
            Woorden TEXT NOT NULL);
        CREATE UNIQUE INDEX OrganisatiesKenmerk ON Organisaties(Soort, Kenmerk);

        """;

    private const string Gebruikers = """
        CREATE TABLE Gebruikersdocumenten(
            Id INTEGER PRIMARY KEY,
            Gebruiker TEXT NOT NULL,
            Soort TEXT NOT NULL,
            Sleutel TEXT NOT NULL,
            Inhoud TEXT NOT NULL,
            Versie INTEGER NOT NULL,
            GewijzigdOp INTEGER NOT NULL,
            VerlooptOp INTEGER NOT NULL);
        CREATE UNIQUE INDEX GebruikersdocumentenSleutel ON Gebruikersdocumenten(Gebruiker, Soort, Sleutel);
        CREATE INDEX GebruikersdocumentenVerlopen ON Gebruikersdocumenten(VerlooptOp);

        CREATE TABLE Rondes(
            Id INTEGER PRIMARY KEY,
            Soort TEXT NOT NULL,
            Begonnen INTEGER NOT NULL,
            Inhoud BLOB NOT NULL);
        CREATE INDEX RondesSoort ON Rondes(Soort, Begonnen);
        """;

    private const string Post = """
        CREATE TABLE Uitgaand(
            Id INTEGER PRIMARY KEY,
            Soort TEXT NOT NULL,
            Kenmerk TEXT NOT NULL,
            Kanaal TEXT NOT NULL,
            Status TEXT NOT NULL,
            Volgorde INTEGER NOT NULL,
            GewijzigdOp INTEGER NOT NULL,
            Versie INTEGER NOT NULL,
            Inhoud BLOB NOT NULL);
        CREATE UNIQUE INDEX UitgaandKenmerk ON Uitgaand(Soort, Kenmerk);
        CREATE INDEX UitgaandLijst ON Uitgaand(Kanaal, Status, Volgorde, Kenmerk);
        CREATE INDEX UitgaandKlaar ON Uitgaand(Status, GewijzigdOp);
        """;

    // The log of events is the table of facts, so only who listens has tables of its own.
    private const string Abonnementen = """
        CREATE TABLE Abonnementen(
            Id INTEGER PRIMARY KEY,
            Kenmerk TEXT NOT NULL UNIQUE,
            Versie INTEGER NOT NULL,
            Status TEXT NOT NULL,
            Inhoud BLOB NOT NULL);
        CREATE INDEX AbonnementenLopend ON Abonnementen(Id) WHERE Status='Lopend';

        CREATE TABLE Abonnementvoortgang(
            Id INTEGER PRIMARY KEY,
            Kenmerk TEXT NOT NULL UNIQUE,
            Versie INTEGER NOT NULL,
            Inhoud BLOB NOT NULL);
        """;
}
