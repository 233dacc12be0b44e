namespace Jobcoach.Domain.Doelgroep;

/// <summary>Hoe zeker het werk is. Zonder werk is alleen concreet zicht op werk genoeg, en de overeenkomst is schriftelijk (Protocol Jobcoach 2014 A.2).</summary>
public enum Werkstand
{
    /// <summary>Het werk is schriftelijk overeengekomen.</summary>
    Schriftelijk,

    /// <summary>Het werk is afgesproken, maar niet op papier.</summary>
    Mondeling,

    /// <summary>Er is nog geen werk, wel concreet zicht op een dienstbetrekking of proefplaatsing.</summary>
    ConcreetZicht,

    /// <summary>Er is geen werk en geen concreet zicht daarop.</summary>
    GeenZicht,
}
