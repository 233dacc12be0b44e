namespace Jobcoach.Web.Tests.Bulk;

/// <summary>What no address of ours has, as it stands in an address.</summary>
internal static class Rommel
{
    /// <summary>Parts of a path.</summary>
    public static readonly string[] Segmenten =
    [
        "x", "0", "-1", "2147483648", "99999999999999999999", "1.5", "%01", "%0d%0aX-Kop:%20x", "..%2f..%2fetc%2fpasswd", "%2e%2e", "%ff%fe", "%ud800", "%", "%zz",
        "'%20OR%201=1--", "%3Cscript%3E", "%e2%80%ae", "JC-00000-00000-0", "JC-7K3M9-QXT42-8", "jc00000000000", "*", "null", "undefined", "NaN", "{nummer}", "%7B%7D", "~", ";a=b", "aux", new string('a', 4000),
    ];

    /// <summary>Values in a query.</summary>
    public static readonly string[] Waarden =
    [
        "", "0", "-1", "1.5", "1e9", "201", "99999999999999999999", "+5", "%205", "%D9%A5", "true", "null", "x", "%00", "%ff", "0001-01-01", "9999-12-31", "2015-02-30", "2015-2-3", "31-12-2015", "2015-01-01T00:00:00Z",
        "'%20OR%201=1--", "%25", "_", "%5C", "%3Cscript%3E", "%e2%80%ae", "eyJ4IjoxfQ==", "AAAA%7CBBBB", "%7C", "1%7C2%7C3", "JC-00000-00000-0", new string('a', 512), new string('a', 5000),
    ];
}
