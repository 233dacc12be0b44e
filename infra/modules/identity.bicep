// One identity for the program. User-assigned: it exists before the program, so the program has its rights at its first start,
// and keeps them when the program is made anew.

@description('Region of the resource.')
param location string

@description('Name of the identity.')
param name string

@description('Tags of the resource.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

output id string = identity.id
output principalId string = identity.properties.principalId
output clientId string = identity.properties.clientId
